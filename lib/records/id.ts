import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'

// Crockford's base 32 in lower case: no i, l, o or u, so that an id can be read out and typed. The database checks the same form.
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const length = 10

const fromBytes = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, length), (byte) => alphabet[byte % alphabet.length]).join('')

/** A new permanent id. Fifty random bits: the database refuses the one in a million million that exists already. */
export const newRecordId = (): string => fromBytes(randomBytes(length))

/**
 * The id of a seeded record. It follows from its key alone, so that the same thing has the same permanent address
 * in every installation, and planting the seed again finds what it planted before.
 */
export const seededRecordId = (key: string): string =>
  fromBytes(createHash('sha256').update(`seed ${key}`).digest())

export const recordId = z.string().regex(/^[0-9a-hjkmnp-tv-z]{10}$/, 'Choose one from the list')

/** For what stands in an address or a form. */
export const isRecordId = (text: string): boolean => recordId.safeParse(text).success
