import { isDeepStrictEqual } from 'node:util'
import { db } from '#lib/db/client.ts'
import { privateTextsIn } from '#lib/directory/private-texts.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { countryName } from '#lib/i18n/names.ts'
import type { SpineFields } from '#lib/records/fields.ts'
import { normalize } from '#lib/text/normalize.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import type { Field } from './field.ts'
import { createdAt } from './paths.ts'
import type { Question } from './state.ts'
import { stillSaid } from './still-said.ts'

/** Prose and names are the editors' own words: what they rest on is said where they say something that needs it. */
const notAsked: readonly string[] = [
  'title',
  'slug',
  'summary',
  'labels',
  'position',
  'citations',
  'decisions',
  'names',
  'lastVerifiedOn',
  'topics',
]
const kindsNotAsked: readonly RecordKind[] = ['source', 'topic', 'post']

export interface Change {
  kind: RecordKind
  id: string
  /** Null: it is created. */
  base: SpineFields | null
  fields: SpineFields
  /** Where a field of it stands in the form. */
  place: (name: string) => string
  /** Where it is created where it is referred to: path of that reference. */
  createdAt: string | null
}

const read = (fields: object | null, name: string): unknown => fields && Reflect.get(fields, name)

const isChanged = ({ base, fields }: Change, name: string): boolean =>
  base === null || !isDeepStrictEqual(read(base, name), read(fields, name))

/** Texts of what was changed that may tell of a private person. */
export function privateTexts(locale: Language, described: readonly Field[], change: Change): Question[] {
  const t = messages(locale, 'form')
  const texts = privateTextsIn(change.kind, change.base, change.fields)
  return described.flatMap(({ name, label }) =>
    texts
      .filter(({ field }) => field === name)
      .map(
        ({ kind, text }): Question => ({
          type: 'private',
          at: change.place(name),
          label,
          text,
          message: t(`private.${kind}`, { text, label }),
        }),
      ),
  )
}

/** Facts that were changed and rest on no source and no decision, or on one that was not changed along with them. */
export async function unsourced(
  locale: Language,
  described: readonly Field[],
  change: Change,
): Promise<Question[]> {
  const { kind, base, fields } = change
  if (kindsNotAsked.includes(kind)) return []
  const told = new Set([...fields.citations, ...fields.decisions].map(({ field }) => field))
  // A new record is asked about once, as a whole.
  if (base === null && told.size > 0) return []
  if (base === null)
    return change.createdAt === null
      ? [{ type: 'source', field: '', label: '' }]
      : [{ type: 'source', field: createdAt(change.createdAt), label: fields.title, isRecord: true }]
  const facts = described.filter(({ type, name }) => {
    const value = read(fields, name)
    const isGone = value === null || (Array.isArray(value) && value.length === 0)
    return type !== 'text' && !notAsked.includes(name) && isChanged(change, name) && !isGone
  })
  const unfounded = facts
    .filter(({ name }) => !told.has(name))
    .map(({ name, label }): Question => ({ type: 'source', field: name, label }))
  return [...unfounded, ...(await stillSaid(locale, facts, base, fields))]
}

/** Records of the same kind (and country) that are already called so, or were. */
export async function namesakes(locale: Language, change: Change): Promise<Question[]> {
  const { kind, id, fields } = change
  if (fields.slug === null) return []
  const country = read(fields, 'countryCode')
  const wasCalled = change.base && [change.base.title, ...change.base.names.map(({ text }) => text)]
  const names = [
    fields.title,
    ...fields.names.filter(({ kind: of }) => of !== 'as_listed').map(({ text }) => text),
  ]
  const isSameCountry = isDeepStrictEqual(read(change.base, 'countryCode'), country)
  const news = names.filter((name) => !wasCalled?.includes(name) || !isSameCountry).map(normalize)
  const normalized = [...new Set(news)].filter(Boolean)
  if (normalized.length === 0) return []
  const found = await db.record.findMany({
    where: {
      kind,
      status: { in: ['published', 'draft'] },
      id: { not: id },
      ...(kind === 'city' && { city: { countryCode: typeof country === 'string' ? country : null } }),
      searchEntries: { some: { kind: { not: 'text' }, normalized: { in: normalized } } },
    },
    select: { id: true, title: true },
    orderBy: { title: 'asc' },
    take: 5,
  })
  const t = messages(locale, 'form')
  return found.map(({ id: other, title }) => ({
    type: 'duplicate',
    id: other,
    title,
    insteadAt: change.createdAt,
    message:
      kind === 'city' && typeof country === 'string'
        ? t('duplicate.cityInCountry', { title, country: countryName(locale, country) })
        : kind === 'city'
          ? t('duplicate.cityNowhere', { title })
          : t('duplicate.other', { title, kind: messages(locale, 'search')(`kind.${kind}`) }),
  }))
}
