import { expect, test } from 'vitest'
import { countriesOf, isRegion, regionName, regionOf, regions } from '#lib/countries/regions.ts'
import { countryCodes } from '#lib/i18n/country-code.ts'

test('every country of ISO 3166 lies in exactly one region', () => {
  expect(regions.flatMap(countriesOf).sort()).toEqual(countryCodes)
  for (const code of countryCodes) expect(countriesOf(regionOf(code) ?? 'antarctic')).toContain(code)
})

test('every region has a name and an address', () => {
  for (const region of regions) {
    expect(region).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(regionName('en', region)).toMatch(/^\p{Lu}/u)
  }
  expect(isRegion('eastern-europe')).toBe(true)
  expect(isRegion('atlantis')).toBe(false)
  expect(regionOf('ZZ')).toBeNull()
})
