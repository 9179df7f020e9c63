// Under which names things stand in a form that is sent.
import type { Typed } from './field.ts'

/** The name of a field inside another. */
export const within = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`)

/**
 * Where a reference says that its record is created with the form, and as what: the kind stands there, and below it what else
 * is asked of it.
 */
export const newAt = (path: string): string => within(path, 'new')

/** As what the source of a record is asked for that is created at a reference: no fact is called so. */
export const createdAt = (path: string): string => within('new', path)

/** The keys of a list's items, in their order. A path comes from the browser, and may be called as what every object has. */
export const keysOf = (typed: Typed, path: string): string[] =>
  Object.hasOwn(typed, path) ? (typed[path]?.split(' ').filter(Boolean) ?? []) : []

/** Whether an item was added in the form. Where the items are records, the others have the ids of theirs for keys. */
export const isNewKey = (key: string): boolean => /^n\d+$/.test(key)

/** A key that no item of a list has. */
export function newKey(keys: readonly string[]): string {
  const numbers = keys.flatMap((key) => (isNewKey(key) ? [Number(key.slice(1))] : []))
  return `n${Math.max(0, ...numbers) + 1}`
}

/** Names under which answers stand in the form. */
export const answerName = {
  /** Ids of the records that this one is not. */
  another: 'answer.another',
  /** Texts that are public. */
  public: 'answer.public',
  /** The facts whose source was asked for. */
  asked: 'answer.asked',
  /** Of a fact: that it is general knowledge. */
  general: (field: string) => `answer.general.${field}`,
  /** Of a fact: the source. A reference. */
  source: (field: string) => `answer.source.${field}`,
  /** The fields about which two people disagree. */
  clashing: 'answer.clashing',
  /** Of such a field: whose is kept. */
  clash: (field: string) => `answer.clash.${field}`,
} as const
