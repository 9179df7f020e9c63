import { dayOf } from '#lib/text/day.ts'
import { formatterFor } from './formatters.ts'
import type { Language } from './languages.ts'
import { messages } from './messages.ts'

const datesWith = (options: Intl.DateTimeFormatOptions) =>
  formatterFor((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }))

const years = datesWith({ year: 'numeric' })
const months = datesWith({ year: 'numeric', month: 'long' })
const days = datesWith({ year: 'numeric', month: 'long', day: 'numeric' })

function formatterOf(date: string) {
  if (date.length === 4) return years
  return date.length === 7 ? months : days
}

/**
 * A calendar date with the precision it is known to: "2015" → "2015", "2015-11" → "November 2015",
 * "2017-03-20" → "20 March 2017". A `Date` is taken as its day in UTC.
 */
export function formatDate(locale: Language, date: string | Date): string {
  const text = typeof date === 'string' ? date : dayOf(date)
  return formatterOf(text)(locale).format(new Date(text))
}

/**
 * "2015 to 2016", "since November 2015", "until 2021"; null where neither end is known. Begins in lower case, for use
 * inside a line.
 */
export function formatPeriod(
  locale: Language,
  since: string | null | undefined,
  until: string | null | undefined,
): string | null {
  const t = messages(locale, 'date')
  if (since && until) {
    if (since === until) return formatDate(locale, since)
    return t('period', { since: formatDate(locale, since), until: formatDate(locale, until) })
  }
  if (since) return t('since', { date: formatDate(locale, since) })
  return until ? t('until', { date: formatDate(locale, until) }) : null
}

/** The date a figure stands for: "March 2020", or "end of 2020" where it was counted at the end of the period. */
export function formatAsOf(locale: Language, asOf: string, endOfPeriod: boolean): string {
  const date = formatDate(locale, asOf)
  return endOfPeriod ? messages(locale, 'date')('endOf', { date }) : date
}
