// Of two records of a kind one: what of either it says.
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { bare, metaOf } from '#lib/directory/admin/life/schema.ts'
import { nouns, shapeOf } from '#lib/directory/admin/nouns.ts'
import type { SpineFields } from '#lib/records/fields.ts'
import { hasPage } from '#lib/records/paths.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { type Collision, joinItems } from './join-items.ts'

/** Fields of which one has to be chosen: one, and those that say something of it. */
export interface Choice {
  /** Of the first. */
  name: string
  names: readonly string[]
  /** Whose stays: of the record that stays, or of the one that goes. */
  of: Whose
}
export type Whose = 'kept' | 'gone'

export interface Joined {
  choices: Choice[]
  /** What is said no more of items that stand in both lists, by the name of the list. */
  collisions: ReadonlyMap<string, Collision[]>
  /** The survivor's fields; what is wrong with the choice, where they cannot be such a record's. */
  outcome: { fields: SpineFields } | { problems: string[] }
}

type Values = Readonly<Record<string, unknown>>

/** The address of the one that stays is its own, and that somebody verified the other says nothing of this one. */
const neverTaken: readonly string[] = ['slug', 'lastVerifiedOn']

/** The lists whose items say what other fields rest on. */
const evidence: readonly string[] = ['citations', 'decisions']

/**
 * @param kept the fields of the record that stays. @param gone those of the one that goes.
 * @param taken the choices made for the one that goes; null where none were made: then the one that stays has its own, and
 *   the other's where it has none.
 */
export function joinFields(
  kind: RecordKind,
  kept: SpineFields,
  gone: SpineFields,
  taken: ReadonlySet<string> | null,
): Joined {
  const sides = { kept: { ...kept }, gone: { ...gone } } satisfies Record<Whose, Values>
  const open = choicesOf(kind, sides)
  const chosen = new Set(taken ?? [])
  if (taken === null)
    for (const { name, names } of open) {
      if (!isMissing(sides, names)) continue
      chosen.add(name)
      // A choice that nobody has made makes nothing that could not stand.
      if ('problems' in compose(kind, sides, withChoices(open, chosen)).outcome) chosen.delete(name)
    }
  const choices = withChoices(open, chosen)
  return { choices, ...compose(kind, sides, choices) }
}

type Sides = Readonly<Record<Whose, Values>>

const withChoices = (open: readonly Omit<Choice, 'of'>[], chosen: ReadonlySet<string>): Choice[] =>
  open.map((choice) => ({ ...choice, of: chosen.has(choice.name) ? 'gone' : 'kept' }))

/** The fields in which the two differ and that are not joined. */
function choicesOf(kind: RecordKind, sides: Sides): Omit<Choice, 'of'>[] {
  const shape = Object.entries(shapeOf(kind))
  return shape.flatMap(([name, field]) => {
    const { of, whole } = metaOf(field)
    if (neverTaken.includes(name) || of !== undefined || (isList(field) && !whole)) return []
    const names = [name, ...shape.flatMap(([other, one]) => (metaOf(one).of === name ? [other] : []))]
    const differs = names.some((one) => !isDeepStrictEqual(sides.kept[one], sides.gone[one]))
    return differs ? [{ name, names }] : []
  })
}

const isList = (field: z.ZodType) => bare(field) instanceof z.ZodArray

const isEmpty = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === false ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)

/** Whether only the one that goes says something: or the same as the one that stays, and more of it. */
function isMissing({ kept, gone }: Sides, names: readonly string[]): boolean {
  return names.every((name) => isEmpty(kept[name]) || isDeepStrictEqual(kept[name], gone[name]))
}

function compose(kind: RecordKind, sides: Sides, choices: readonly Choice[]): Omit<Joined, 'choices'> {
  const values: Record<string, unknown> = { ...sides.kept }
  const collisions = new Map<string, Collision[]>()
  const of = new Map(choices.flatMap((choice) => choice.names.map((name) => [name, choice.of] as const)))
  for (const [name, whose] of of) values[name] = sides[whose][name]
  const listed = withOtherName(kind, sides, values)
  for (const [name, field] of Object.entries(shapeOf(kind))) {
    if (!isList(field) || of.has(name) || neverTaken.includes(name)) continue
    const lists = (['kept', 'gone'] as const).flatMap((whose) => {
      const list = asList(name === 'names' ? listed[whose] : sides[whose][name])
      return evidence.includes(name) ? list.flatMap((item) => basisOf(kind, item, whose, of)) : list
    })
    const joined = joinItems(lists, metaOf(field).once)
    values[name] = joined.items
    if (joined.collisions.length > 0) collisions.set(name, joined.collisions)
  }
  const parsed = nouns[kind].fields.safeParse(values)
  return {
    collisions,
    outcome: parsed.success
      ? { fields: parsed.data }
      : { problems: [...new Set(parsed.error.issues.map(({ message }) => message))] },
  }
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** What has a page has a name of its own; a document's title, and a report's, is none. */
const hasNames = (kind: RecordKind) => hasPage(kind) && kind !== 'post' && kind !== 'source'

/** The names of both, and the title that the survivor does not have, where it is not among them. */
function withOtherName(kind: RecordKind, { kept, gone }: Sides, { title }: Values): Record<Whose, unknown[]> {
  const names = { kept: [...asList(kept.names)], gone: [...asList(gone.names)] }
  if (!hasNames(kind)) return names
  for (const other of [kept.title, gone.title]) {
    const known = [...names.kept, ...names.gone].some((name) => Reflect.get(Object(name), 'text') === other)
    if (other === title || known) continue
    // A place is spelt in several ways, the others are called in several.
    names.gone.push({ text: other, language: 'en', kind: kind === 'city' ? 'transliteration' : 'as_listed' })
  }
  return names
}

/** What a value rests on goes where the value goes. A title that is given up stays as a name, and what it rests on with it. */
function basisOf(kind: RecordKind, item: unknown, whose: Whose, of: ReadonlyMap<string, Whose>): unknown[] {
  const field: unknown = Reflect.get(Object(item), 'field')
  const chosen = typeof field === 'string' ? of.get(field) : undefined
  if (chosen === undefined || chosen === whose) return [item]
  return field === 'title' && hasNames(kind) ? [{ ...Object(item), field: 'names' }] : []
}
