// The one place that looks for private data in a record. Whatever brings texts into one asks here first: forms, what is restored
// or undone, and imports.
import { findPrivateData, type PrivateData } from '#lib/text/private-data.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'

export interface PrivateText extends PrivateData {
  /** Name of the field in which it stands. */
  field: string
}

/** Fields of contacts whose very purpose it is: they say themselves that they are an office's. */
const meantToBeKnown: readonly string[] = ['contact.email', 'contact.phone']

/**
 * What of a record's fields may tell of a private person. What the same field held before is not asked about again.
 * @param before its fields as they stand; null for a record that is yet to be.
 */
export function privateTextsIn(kind: RecordKind, before: object | null, after: object): PrivateText[] {
  return Object.entries(after).flatMap(([field, value]) => {
    if (meantToBeKnown.includes(`${kind}.${field}`)) return []
    const found = inValue(value)
    if (found.length === 0) return []
    const known = new Set(inValue(before && Reflect.get(before, field)).map(({ text }) => text))
    return found.filter(({ text }) => !known.has(text)).map((one) => ({ field, ...one }))
  })
}

function inValue(value: unknown): PrivateData[] {
  if (typeof value === 'string') return findPrivateData(value)
  if (Array.isArray(value)) return value.flatMap(inValue)
  if (typeof value !== 'object' || value === null) return []
  // Ids are random.
  return Object.entries(value).flatMap(([key, inner]) => (/Ids?$/.test(key) ? [] : inValue(inner)))
}
