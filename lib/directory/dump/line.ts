import { z } from 'zod'
import { recordId } from '#lib/records/id.ts'
import { slug } from '#lib/text/slug.ts'
import { RecordKind } from '#prisma/generated/enums.ts'

// A dump is JSON, one document in a line: a head, a line for each record, and an end that says how many there are, so that a
// file that was cut off is known for one.

export const headLine = z.strictObject({ dump: z.literal('City Alliances Directory'), version: z.literal(1) })
export const head: z.output<typeof headLine> = { dump: 'City Alliances Directory', version: 1 }

export const recordLine = z.strictObject({
  kind: z.enum(RecordKind),
  id: recordId,
  /** Where its page has been before. */
  formerSlugs: z.array(slug),
  fields: z.record(z.string(), z.unknown()),
})
export type RecordLine = z.output<typeof recordLine>

export const endLine = z.strictObject({ end: z.literal(true), records: z.int().min(0) })

export const lineOf = (document: object): string => `${JSON.stringify(document)}\n`
