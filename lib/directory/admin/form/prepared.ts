import type { SpineFields } from '#lib/records/fields.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'

/** A record as it is to be, beside what it was when the form was opened. */
export interface Prepared {
  /** The form's own record, one that is edited along with it, or one that is created where it is referred to. */
  part: 'own' | 'along' | 'created'
  kind: RecordKind
  id: string
  /** Null: it is created. */
  began: { version: number; fields: SpineFields } | null
  fields: SpineFields
  /** Path of its fields in the form; empty for the form's own record. */
  path: string
}
