import { z } from 'zod'
import { countryCodes } from '#lib/i18n/country-code.ts'
import { isDecodable } from '#lib/text/percent.ts'
import { slug } from '#lib/text/slug.ts'
import { badParameters, type ParameterError, Problem } from './problem.ts'

// The parameters that several lists have.

const longestQuery = 100

/** Part of a name, in any language. */
export const namePart = z
  .string()
  .trim()
  .min(1)
  .max(longestQuery)
  .regex(/^[^\p{Cc}]*$/u, 'Leave out the control characters')
  .meta({ description: 'Part of any of its names, in any language; accents and case do not matter' })

/** Names one record of a kind. */
export const key = slug.meta({ description: 'Slug or id' })

export const country = z
  .string()
  .regex(/^[A-Za-z]{2}$/, 'Give two letters')
  .toUpperCase()
  .refine((code) => countryCodes.includes(code), 'There is no such country code')
  .meta({ description: 'ISO 3166-1 alpha-2' })

export const pageSize = z.int().min(1).max(100).default(50).meta({ description: 'How many on one page' })

const cursor = z
  .string()
  .regex(/^[\w-]{1,2000}$/, 'Take it from a link of an answer')
  .optional()

/** What every list of records takes besides its filters. */
export const paging = {
  page: z.int().min(1).max(1_000_000).default(1).meta({ description: 'From 1' }),
  size: pageSize,
  after: cursor.meta({
    description:
      'As the link to the next page has it: goes on after the last thing seen, so that what changes meanwhile moves nothing',
  }),
  before: cursor.meta({ description: 'As the link to the previous page has it' }),
}

const isWholeNumber = (value: string) => /^(0|[1-9]\d{0,15})$/.test(value)
const wholeNumbers: ReadonlySet<string> = new Set(['page', 'size', 'since'])

/**
 * Reads the parameters of an address. Everything that is not exactly as described is refused: unknown names,
 * repeated ones, values that are malformed.
 * @param search from the question mark on, as it came.
 */
export function readQuery<Shape extends z.core.$ZodShape>(
  search: string,
  schema: z.ZodObject<Shape, z.core.$strict>,
): z.output<z.ZodObject<Shape, z.core.$strict>> {
  const given = [...new URLSearchParams(search)]
  // A server in front may have mended what was broken: then the sign of that stands in its place.
  if (!isDecodable(search) || given.flat().some((text) => text.includes('\uFFFD')))
    throw new Problem(400, 'The parameters are not valid UTF-8, percent-encoded.')
  const names = given.map(([name]) => name)
  const repeated = new Set(names.filter((name, at) => names.indexOf(name) !== at))
  if (repeated.size > 0) {
    throw badParameters([...repeated].map((parameter) => ({ parameter, detail: 'Give it only once.' })))
  }
  const unknown = names.filter((name) => !Object.hasOwn(schema.shape, name))
  if (unknown.length > 0) {
    const known = Object.keys(schema.shape).join(', ') || 'none'
    const detail = `There is no such parameter here. Known: ${known}.`
    throw badParameters(unknown.slice(0, 20).map((parameter) => ({ parameter, detail })))
  }
  const values = given.map(([name, value]) => [
    name,
    wholeNumbers.has(name) && isWholeNumber(value) ? Number(value) : value,
  ])
  const { success, data, error } = schema.safeParse(Object.fromEntries(values))
  if (success) return data
  throw badParameters(
    Object.keys(schema.shape).flatMap((parameter): ParameterError[] => {
      const issue = error.issues.find(({ path }) => path[0] === parameter)
      return issue ? [{ parameter, detail: `${issue.message}.` }] : []
    }),
  )
}
