import type { z } from 'zod'
import type { db } from '#lib/db/client.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import type { SpineFields } from './fields.ts'

/** The database inside one transaction. There is none inside another. */
export type Transaction = Omit<typeof db, '$connect' | '$disconnect' | '$extends' | '$transaction'>

/** How one noun is read and written. Everything the nouns have in common (lib/records/save.ts) builds on it. */
export interface Noun<Fields extends SpineFields = SpineFields> {
  kind: RecordKind
  /** All fields, the spine's included. Also tells which of them refer to other records. */
  fields: z.ZodType<Fields>
  /** The noun's own fields as they stand; null when there is no such row. */
  read(tx: Transaction, id: string): Promise<Omit<Fields, keyof SpineFields> | null>
  /** Creates the noun's row and lists, or makes them equal to these. */
  write(tx: Transaction, id: string, fields: Fields): Promise<void>
  /** Those of its lists' items that belong to one alliance each: only who may edit for that alliance changes them. */
  parts?(fields: Fields): readonly { allianceId: string }[]
  /** Prose by which the record is found, besides title and names. */
  prose?(fields: Fields): (string | null)[]
}
