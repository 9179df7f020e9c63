import { normalize } from './normalize.ts'
import { isPartialDate } from './partial-date.ts'

/** The languages in which people here name months. */
const monthLanguages = ['en', 'fr', 'es', 'ru', 'de']

const months = new Map<string, number>()
for (const language of monthLanguages) {
  for (const form of [
    { month: 'long' },
    { month: 'short' },
    // In some languages the month has another ending beside a day.
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ] as const) {
    const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' })
    for (let month = 1; month <= 12; month++) {
      const parts = format.formatToParts(Date.UTC(2001, month - 1, 1))
      const word = normalize(parts.find(({ type }) => type === 'month')?.value ?? '')
      if (!months.has(word)) months.set(word, month)
    }
  }
}
months.set('sept', 9)

/**
 * A date as a person writes it, as far as it is known: "2017", "March 2017", "2017-03", "20 March 2017", "20.3.2017",
 * "2017年3月20日".
 * @returns the dates it can be, in ISO 8601 with reduced precision: two for 3/4/2017, none for what is no date.
 */
export function readDate(typed: string): string[] {
  const text = typed.normalize('NFKC').trim()
  return [...new Set(candidates(text))].filter(isPartialDate)
}

function candidates(text: string): string[] {
  const chinese = /^(\d{4})\s*年(?:\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?)?$/.exec(text)
  if (chinese) return [iso(chinese[1], chinese[2], chinese[3])]
  const yearFirst = /^(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?\.?$/.exec(text)
  if (yearFirst) return [iso(yearFirst[1], yearFirst[2], yearFirst[3])]
  const monthAndYear = /^(\d{1,2})\s*[-./]\s*(\d{4})$/.exec(text)
  if (monthAndYear) return [iso(monthAndYear[2], monthAndYear[1])]
  const figures = /^(\d{1,2})\s*([-./])\s*(\d{1,2})\s*\2\s*(\d{4})$/.exec(text)
  if (figures) {
    const [, first, separator, second, year] = figures
    const dayFirst = iso(year, second, first)
    // Where there are points between, the day always stands first.
    return separator === '.' ? [dayFirst] : [dayFirst, iso(year, first, second)]
  }
  return [worded(text)]
}

function worded(text: string): string {
  const words = normalize(text).split(' ')
  const rest: string[] = []
  let month: number | undefined
  for (const word of words) {
    const named: number | undefined = months.get(word)
    if (named !== undefined && month === undefined) month = named
    // "de" of "20 de marzo de 2017", "of" of "20th of March", "г" of "20 марта 2017 г."
    else if (!['de', 'del', 'of', 'the', 'г', 'года'].includes(word))
      rest.push(word.replace(/^(\d{1,2})(st|nd|rd|th|er)$/, '$1'))
  }
  if (month === undefined || !rest.every((word) => /^\d{1,2}$|^\d{4}$/.test(word))) return ''
  const year = rest.find((word) => word.length === 4)
  const days = rest.filter((word) => word.length < 4)
  if (year === undefined || rest.length > 2 || days.length !== rest.length - 1) return ''
  return iso(year, String(month), days[0])
}

const iso = (year = '', month?: string, day?: string) =>
  [year, ...[month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))].join('-')
