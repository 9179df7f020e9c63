import { expect, test } from 'vitest'
import { compareText, formatCoordinates, formatNumber } from '#lib/i18n/format.ts'
import { countryName, languageName } from '#lib/i18n/names.ts'

test.each([
  ['PS', 'Palestine'],
  ['MD', 'Moldova'],
  ['KG', 'Kyrgyzstan'],
  ['MK', 'North Macedonia'],
])('%s is %s in English', (code, name) => {
  expect(countryName('en', code)).toBe(name)
})

test('a language is named with its script, and an unknown one is not named', () => {
  expect(languageName('en', 'uz-Cyrl')).toBe('Uzbek (Cyrillic)')
  expect(languageName('en', 'und')).toBeNull()
})

test('numbers are grouped, large ones too', () => {
  expect(formatNumber('en', 3_300_000n)).toBe('3,300,000')
})

test('coordinates name the half of the world', () => {
  expect(formatCoordinates('en', 49.5535, 25.5948)).toBe('49.55° N, 25.59° E')
  expect(formatCoordinates('en', -23.44, -99.1)).toBe('23.44° S, 99.10° W')
})

test('accents do not send a name to the end of the list', () => {
  expect(['Zadar', 'Édinet', 'Drochia'].sort(compareText('en'))).toEqual(['Drochia', 'Édinet', 'Zadar'])
})
