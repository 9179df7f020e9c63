import type { Editor } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { countryName } from '#lib/i18n/names.ts'
import { recordId } from '#lib/records/id.ts'
import { whereVisible } from '#lib/records/reach.ts'
import { normalize } from '#lib/text/normalize.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import type { Meant, TypedReference } from './interpret.ts'

/** A record that can be chosen. */
export interface Pick {
  id: string
  title: string
  /** Kind and country. */
  detail: string
}

const pickColumns = {
  id: true,
  kind: true,
  title: true,
  city: { select: { kind: true, countryCode: true } },
  organization: { select: { countryCode: true } },
  source: { select: { publisher: true } },
  committee: { select: { alliance: { select: { record: { select: { title: true } } } } } },
} satisfies Prisma.RecordSelect
type PickRow = Prisma.RecordGetPayload<{ select: typeof pickColumns }>

/** What can be referred to: what the editor sees and is not in the trash. */
const choosable = (editor: Editor): Prisma.RecordWhereInput => ({
  AND: [whereVisible(editor), { status: { in: ['published', 'draft'] } }],
})

/** The records of these kinds that a text may mean, those called exactly so first. Accents are forgiven, other names known. */
export async function pickRecords(
  editor: Editor,
  locale: Language,
  kinds: readonly RecordKind[],
  query: string,
  most = 12,
): Promise<Pick[]> {
  const whole = normalize(query.toWellFormed().slice(0, 200))
  const words = whole.split(' ').filter(Boolean).slice(0, 8)
  // Where no words are compared (Chinese of one character, a sign), the beginning of the title is.
  const named: Prisma.RecordWhereInput[] = words.map((word) => ({
    OR: [
      { searchEntries: { some: { kind: { not: 'text' }, normalized: { contains: word } } } },
      { slug: null, title: { contains: word, mode: 'insensitive' } },
    ],
  }))
  const rows = await db.record.findMany({
    where: { AND: [choosable(editor), ...named], kind: { in: [...kinds] } },
    select: {
      ...pickColumns,
      searchEntries: { where: { kind: { not: 'text' } }, select: { normalized: true } },
    },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
    take: 200,
  })
  const rank = ({ title, searchEntries }: (typeof rows)[number]) => {
    const own = normalize(title)
    if (own === whole) return 0
    if (searchEntries.some(({ normalized }) => normalized === whole)) return 1
    return own.startsWith(whole) ? 2 : 3
  }
  return rows
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, most)
    .map((row) => pickOf(locale, row))
}

/** What records are called and what they are, by their ids. What the editor may not see is left out. */
export async function describeRecords(
  editor: Editor,
  locale: Language,
  ids: readonly string[],
): Promise<Map<string, Pick & { kind: RecordKind }>> {
  const valid = ids.filter((id) => recordId.safeParse(id).success)
  if (valid.length === 0) return new Map()
  const rows = await db.record.findMany({
    where: { AND: [whereVisible(editor)], id: { in: valid } },
    select: pickColumns,
  })
  return new Map(rows.map((row) => [row.id, { ...pickOf(locale, row), kind: row.kind }]))
}

/** Finds whom references mean: by their ids where they are known, by what was typed where it is not. */
export async function findMeant(
  editor: Editor,
  locale: Language,
  references: readonly TypedReference[],
): Promise<Meant> {
  const t = messages(locale, 'form')
  const known = await describeRecords(
    editor,
    locale,
    references.map(({ id }) => id),
  )
  const meant = new Map<string, { id: string } | { problem: { at: string; message: string } }>()
  for (const { path, kinds, text, id, except } of references) {
    const record = known.get(id)
    if (record && kinds.includes(record.kind) && id !== except) {
      meant.set(path, { id })
      continue
    }
    const found = (await pickRecords(editor, locale, kinds, text)).filter((one) => one.id !== except)
    const exact = found.filter(({ title }) => normalize(title) === normalize(text))
    const candidates = exact.length > 0 ? exact : found
    const [only, ...more] = candidates
    const problem = { at: path }
    if (only && more.length === 0) meant.set(path, { id: only.id })
    else if (only) {
      const choices = candidates.map((one) => ({
        value: one.id,
        label: t('pickLabel', { title: one.title, detail: one.detail }),
      }))
      meant.set(path, { problem: { ...problem, message: t('problem.several', { text }), ...{ choices } } })
    } else
      meant.set(path, { problem: { ...problem, message: t('problem.none', { text }), ...{ create: kinds } } })
  }
  return meant
}

function pickOf(locale: Language, row: PickRow): Pick {
  const kind = row.city
    ? messages(locale, 'city')(`kind.${row.city.kind}`)
    : messages(locale, 'search')(`kind.${row.kind}`)
  const country = row.city?.countryCode ?? row.organization?.countryCode
  const place = country ? countryName(locale, country) : null
  const of = place ?? row.source?.publisher ?? row.committee?.alliance.record.title
  return {
    id: row.id,
    title: row.title,
    detail: of ? messages(locale, 'form')('kindAndPlace', { kind, place: of }) : kind,
  }
}
