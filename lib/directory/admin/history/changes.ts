// What differs between two versions of a record, field by field, in words.
import { isDeepStrictEqual } from 'node:util'
import { diffArrays } from 'diff'
import type { Field } from '#lib/directory/admin/form/field.ts'
import type { Snapshot } from '#lib/records/history.ts'
import { asList, say, type Titles } from './words.ts'

/** A stretch of a text that stayed, came or went. */
export interface Stretch {
  text: string
  state: 'same' | 'added' | 'removed'
}

export type Change = { label: string } & (
  | { form: 'value'; before: string | null; after: string | null }
  | { form: 'prose'; stretches: Stretch[] }
  | { form: 'list'; added: string[]; removed: string[]; changed: ItemChange[]; reordered: boolean }
)

/** One item of a list that is still there and not what it was. */
interface ItemChange {
  item: string
  changes: Change[]
}

/** The fields in which two versions differ. */
export function changesBetween(
  titles: Titles,
  fields: readonly Field[],
  before: Snapshot,
  after: Snapshot,
): Change[] {
  return fields.flatMap((field) => {
    const [was, is] = [before[field.name] ?? null, after[field.name] ?? null]
    return isDeepStrictEqual(was, is) ? [] : changeOf(titles, field, was, is)
  })
}

function changeOf(titles: Titles, field: Field, was: unknown, is: unknown): Change[] {
  const { label } = field
  if (field.type === 'list')
    return [{ label, form: 'list', ...listChange(titles, field.item, asList(was), asList(is)) }]
  // Of a text it helps to see the word that changed.
  const isText = field.type === 'text' || field.type === 'line'
  if (isText && typeof was === 'string' && typeof is === 'string' && !(isOneSign(was) && isOneSign(is)))
    return [{ label, form: 'prose', stretches: stretchesBetween(was, is) }]
  return [{ label, form: 'value', before: say(titles, field, was), after: say(titles, field, is) }]
}

/** A web address, an identifier, a single word: shown whole, for the parts that stayed say nothing. */
const isOneSign = (text: string): boolean => /^[!-~]+$/.test(text)

// Knows where words end in every script, Chinese too.
const words = new Intl.Segmenter('en', { granularity: 'word' })
const wordsOf = (text: string) => Array.from(words.segment(text), ({ segment }) => segment)

/** Word by word, as long as a word or two stayed; else the whole. */
function stretchesBetween(was: string, is: string): Stretch[] {
  const stretches = diffArrays(wordsOf(was), wordsOf(is)).map(
    ({ value, added, removed }): Stretch => ({
      text: value.join(''),
      state: added ? 'added' : removed ? 'removed' : 'same',
    }),
  )
  if (stretches.some(({ text, state }) => state === 'same' && /\p{L}{2}/u.test(text))) return stretches
  return [
    { text: was, state: 'removed' },
    { text: is, state: 'added' },
  ]
}

function listChange(titles: Titles, item: Field, was: unknown[], is: unknown[]) {
  const inWords = (value: unknown) => say(titles, item, value) ?? ''
  const gone = without(was, is)
  const come = without(is, was)
  const reordered = gone.length + come.length === 0
  const parts = item.type === 'group' ? item.fields : []
  const changed = pairs(gone, come).map(([before, after]): ItemChange => {
    gone.splice(gone.indexOf(before), 1)
    come.splice(come.indexOf(after), 1)
    return {
      item: inWords(before),
      changes: changesBetween(titles, parts, asObject(before), asObject(after)),
    }
  })
  return { added: come.map(inWords), removed: gone.map(inWords), changed, reordered }
}

/** The items of a list that have no equal in the other one, each counted as often as it stands there. */
function without(list: readonly unknown[], other: readonly unknown[]): unknown[] {
  const rest = [...other]
  return list.filter((item) => {
    const at = rest.findIndex((one) => isDeepStrictEqual(one, item))
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}

/** Items that went and items that came of which at least half says the same: they are the same ones, changed. */
function pairs(gone: readonly unknown[], come: readonly unknown[]): [unknown, unknown][] {
  const free = [...come]
  return gone.flatMap((before): [unknown, unknown][] => {
    const [best] = free
      .map((after) => ({ after, alike: likeness(asObject(before), asObject(after)) }))
      .sort((a, b) => b.alike - a.alike)
    if (!best || best.alike < 0.5) return []
    free.splice(free.indexOf(best.after), 1)
    return [[before, best.after]]
  })
}

/** How much of what either says is the same, from 0 to 1. */
function likeness(one: Snapshot, other: Snapshot): number {
  const said = Object.keys(one).filter((key) => (one[key] ?? other[key] ?? null) !== null)
  const same = said.filter((key) => isDeepStrictEqual(one[key], other[key]))
  return same.length / Math.max(1, said.length)
}

const asObject = (value: unknown): Snapshot =>
  typeof value === 'object' && value !== null ? { ...value } : {}
