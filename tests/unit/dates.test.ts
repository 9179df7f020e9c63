import { expect, test } from 'vitest'
import { formatAsOf, formatDate, formatPeriod } from '#lib/i18n/dates.ts'

test.each([
  ['2015', '2015'],
  ['2015-11', 'November 2015'],
  ['2017-03-20', '20 March 2017'],
])('%s is written with the precision it is known to', (date, written) => {
  expect(formatDate('en', date)).toBe(written)
})

test('a day does not move with the time zone of the machine', () => {
  expect(formatDate('en', new Date('2026-11-21T23:59:00Z'))).toBe('21 November 2026')
})

test.each([
  ['2015', '2016', '2015 to 2016'],
  ['2015-11', null, 'since November 2015'],
  [null, '2021', 'until 2021'],
  ['2020', '2020', '2020'],
  [null, null, null],
])('the time from %s until %s', (since, until, written) => {
  expect(formatPeriod('en', since, until)).toBe(written)
})

test('a figure counted at the end of a period says so', () => {
  expect(formatAsOf('en', '2020', true)).toBe('end of 2020')
  expect(formatAsOf('en', '2016', false)).toBe('2016')
})
