// What a step in the life of a record is asked for with. A form of ours always says all of it; what anybody else sends may be anything.
import { z } from 'zod'
import { kinds } from '#lib/directory/admin/nouns.ts'
import { recordId } from '#lib/records/id.ts'

const version = z.coerce.number().int().min(1).max(2_000_000_000)

const step = z.object({
  kind: z.enum(kinds),
  id: recordId,
  /** The version that was looked at. */
  began: version,
})

export type Step = z.output<typeof step>

/** Null for what no form of ours sends. */
export const readStep = (form: FormData): Step | null => step.safeParse(Object.fromEntries(form)).data ?? null

/** A version in a form or an address; null for what is none. */
export const readVersion = (text: unknown): number | null => version.safeParse(text).data ?? null

/** The id of a record in a form or an address; null for what is none. */
export const readId = (text: unknown): string | null => recordId.safeParse(text).data ?? null

/** A line of text in a form: what was typed, without the spaces around it; null where that is nothing, or no text at all. */
export function readLine(form: FormData, name: string, longest = 500): string | null {
  const value = form.get(name)
  const line = typeof value === 'string' ? value.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim() : ''
  return line === '' ? null : line.slice(0, longest)
}
