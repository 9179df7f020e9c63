import { z } from 'zod'

const form = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** Whether this is `2015`, `2015-11` or `2015-11-30` (ISO 8601 with reduced precision), and the day exists. */
export function isPartialDate(value: string): boolean {
  if (!form.test(value)) return false
  return value.length < 10 || new Date(`${value}T00:00:00Z`).toISOString().startsWith(value)
}

/** Whether this is a day, such as `2015-11-30`, that the database knows, too: it has no year 0. */
export const isDay = (value: string): boolean =>
  value.length === 10 && isPartialDate(value) && !value.startsWith('0000')

/** Compared as far as both are known: `2015` is not before `2015-11`. The database checks the same. */
export function isNotBefore(later: string, earlier: string): boolean {
  return later.slice(0, earlier.length) >= earlier.slice(0, later.length)
}

/** A date of which only the year, or year and month, may be known. */
export const partialDate = z
  .string()
  .trim()
  .refine(isPartialDate, 'Enter a year, a month or a day, such as 2015, 2015-11 or 2015-11-30')
  .meta({ widget: 'date' })

/** A date known to the day. */
export const fullDate = partialDate
  .refine((value) => value.length === 10, 'Enter the whole date, such as 2022-05-10')
  .meta({ widget: 'day' })
