import type { Editor } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { countryName } from '#lib/i18n/names.ts'
import { recordId } from '#lib/records/id.ts'
import { mayCreate, whereVisible } from '#lib/records/reach.ts'
import { normalize } from '#lib/text/normalize.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import type { Problem } from './field.ts'
import type { Meant, TypedReference } from './interpret.ts'

/** A record that can be chosen. */
export interface Pick {
  id: string
  kind: RecordKind
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

/** How well a record fits a text: its title is that, another of its names is, its title begins so, or it only holds it. */
const fit = { title: 0, name: 1, beginning: 2, part: 3 }

/** The records of these kinds that a text may mean, those called exactly so first. Accents are forgiven, other names known. */
export async function pickRecords(
  editor: Editor,
  locale: Language,
  kinds: readonly RecordKind[],
  query: string,
): Promise<Pick[]> {
  return (await rankRecords(editor, locale, kinds, query)).map(({ pick }) => pick)
}

const most = 12

async function rankRecords(
  editor: Editor,
  locale: Language,
  kinds: readonly RecordKind[],
  query: string,
): Promise<{ pick: Pick; rank: number }[]> {
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
    if (own === whole) return fit.title
    if (searchEntries.some(({ normalized }) => normalized === whole)) return fit.name
    return own.startsWith(whole) ? fit.beginning : fit.part
  }
  return rows
    .map((row) => ({ pick: pickOf(locale, row), rank: rank(row) }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
}

/** What records are called and what they are, by their ids. What the editor may not see is left out. */
export async function describeRecords(
  editor: Editor,
  locale: Language,
  ids: readonly string[],
): Promise<Map<string, Pick>> {
  const valid = ids.filter((id) => recordId.safeParse(id).success)
  if (valid.length === 0) return new Map()
  const rows = await db.record.findMany({
    where: { AND: [whereVisible(editor)], id: { in: valid } },
    select: pickColumns,
  })
  return new Map(rows.map((row) => [row.id, pickOf(locale, row)]))
}

/**
 * Finds whom references mean: by their ids where they are known, by what was typed where it is not. A record is meant by what
 * it is called, not by a part of that. What is to be created is not looked for.
 */
export async function findMeant(
  editor: Editor,
  locale: Language,
  references: readonly TypedReference[],
): Promise<Meant> {
  const known = await describeRecords(
    editor,
    locale,
    references.map(({ id }) => id),
  )
  const meant = new Map<string, Pick | { problem: Problem }>()
  for (const { path, kinds, text, id, creation, except } of references) {
    if (creation) continue
    const record = known.get(id)
    if (record && kinds.includes(record.kind) && id !== except) {
      meant.set(path, record)
      continue
    }
    const all = await rankRecords(editor, locale, kinds, text)
    const ranked = all.filter(({ pick }) => pick.id !== except)
    const best = ranked[0]?.rank ?? fit.part
    const called = ranked.filter(({ rank }) => rank === best && best <= fit.name)
    const candidates = (called.length > 0 ? called : ranked).map(({ pick }) => pick)
    const [only, ...more] = candidates
    if (only && more.length === 0 && called.length > 0) meant.set(path, only)
    else meant.set(path, { problem: unclear(editor, locale, { path, kinds, text }, candidates) })
  }
  return meant
}

/** What is asked where a text names no record, or several: to choose, or to create one of this name. */
function unclear(
  editor: Editor,
  locale: Language,
  { path, kinds, text }: Omit<TypedReference, 'id' | 'creation'>,
  candidates: readonly Pick[],
): Problem {
  const t = messages(locale, 'form')
  const create = kinds.filter((kind) => mayCreate(editor, kind))
  const choices = candidates.map(({ id, title, detail }) => ({
    value: id,
    label: t('pickLabel', { title, detail }),
  }))
  return {
    at: path,
    message:
      candidates.length > 0
        ? t('problem.several', { text, count: candidates.length })
        : t(create.length > 0 ? 'problem.none' : 'problem.noneToChoose', { text }),
    ...(choices.length > 0 && { choices }),
    create,
  }
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
    kind: row.kind,
    title: row.title,
    detail: of ? messages(locale, 'form')('kindAndPlace', { kind, place: of }) : kind,
  }
}
