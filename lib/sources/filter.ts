import { z } from 'zod'
import { pageParameter, parameter, type SearchParameters } from '#lib/text/address.ts'
import { RecordKind } from '#prisma/generated/enums.ts'

/** What is shown of the records that rest on a source. */
export interface RestingFilter {
  /** One kind of record; null shows the first of every kind. */
  kind: RecordKind | null
  /** From 1, of one kind. */
  page: number
}

/** Reads a filter from an address. What is malformed narrows nothing. */
export function restingFilterFrom(asked: SearchParameters): RestingFilter {
  const kind = z.enum(RecordKind).nullable().catch(null).parse(parameter(asked, 'kind'))
  return { kind, page: kind ? pageParameter(asked) : 1 }
}
