import { expect, test } from 'vitest'
import { zonedClock, zonedMoment } from '#lib/text/zoned-time.ts'

test.for([
  ['2026-05-03', '09:30', 'UTC', '2026-05-03T09:30:00.000Z'],
  ['2026-05-03', '09:30', 'Asia/Tashkent', '2026-05-03T04:30:00.000Z'],
  ['2026-01-01', '00:15', 'Asia/Kathmandu', '2025-12-31T18:30:00.000Z'],
  ['2026-07-01', '12:00', 'America/New_York', '2026-07-01T16:00:00.000Z'],
  // Clocks go back: the hour comes twice.
  ['2026-10-25', '02:30', 'Europe/Paris', '2026-10-25T00:30:00.000Z'],
])('%s %s in %s is one moment', ([day = '', time = '', zone = '', moment]) => {
  expect(zonedMoment(day, time, zone)?.toISOString()).toBe(moment)
  expect(zonedClock(new Date(moment ?? ''), zone)).toEqual({ day, time })
})

test.for([
  ['2026-02-30', '09:00', 'UTC'],
  ['2026-05-03', '25:00', 'UTC'],
  ['2026-05-03', '09:00', 'Nowhere/Atall'],
  ['3 May', '09:00', 'UTC'],
  // Clocks go forward: the hour is left out.
  ['2026-03-29', '02:30', 'Europe/Paris'],
])('no clock shows %s %s in %s', ([day = '', time = '', zone = '']) => {
  expect(zonedMoment(day, time, zone)).toBeNull()
})
