import { describe, expect, test } from 'vitest'
import { address, isAskedBy, pageParameter, parameter } from '#lib/text/address.ts'
import { namesEtag } from '#lib/text/etag.ts'
import { isNotBefore, isPartialDate } from '#lib/text/partial-date.ts'
import { slugFrom } from '#lib/text/slug.ts'

describe('partial dates', () => {
  test.each(['2015', '2015-11', '2016-02-29', '2000-02-29'])('%s is one', (date) => {
    expect(isPartialDate(date)).toBe(true)
  })
  test.each([
    '',
    '15',
    '2015-13',
    '2015-00',
    '2015-02-29',
    '1900-02-29',
    '2015-04-31',
    '2015-1',
    ' 2015',
    '2015-11-30T00:00',
  ])('“%s” is none', (date) => {
    expect(isPartialDate(date)).toBe(false)
  })
  test('are compared as far as both are known', () => {
    expect(isNotBefore('2015', '2015-11')).toBe(true)
    expect(isNotBefore('2015-10', '2015-11')).toBe(false)
    expect(isNotBefore('2014', '2015-11')).toBe(false)
  })
})

describe('slugs', () => {
  test.each([
    ['Ukmergė District Municipality', 'ukmerge-district-municipality'],
    ['Fényeslitke', 'fenyeslitke'],
    ['  --A   b_c!  ', 'a-b-c'],
    ['Łódź', 'lodz'],
    ['塔什干', ''],
  ])('of “%s” is “%s”', (title, slug) => {
    expect(slugFrom(title)).toBe(slug)
  })
  test('are cut without a hyphen at the end', () => {
    expect(slugFrom(`${'a'.repeat(119)} b`)).toBe('a'.repeat(119))
  })
})

describe('addresses', () => {
  test('leave out what is not given and keep the order', () => {
    expect(address('/en/cities', { q: null, country: 'ua', page: 2 })).toBe('/en/cities?country=ua&page=2')
    expect(address('/en/cities', { q: undefined })).toBe('/en/cities')
    expect(address('/en/search', { q: 'a&b=ü' })).toBe('/en/search?q=a%26b%3D%C3%BC')
  })
  test('are asked by when parameters, order and number agree', () => {
    const path = '/en/cities'
    expect(isAskedBy('/en/cities?country=ua&page=2', path, { country: 'ua', page: '2' })).toBe(true)
    expect(isAskedBy('/en/cities?country=ua&page=2', path, { page: '2', country: 'ua' })).toBe(false)
    expect(isAskedBy('/en/cities?country=ua', path, { country: ['ua', 'ua'] })).toBe(false)
    expect(isAskedBy('/en/cities', path, { q: '' })).toBe(false)
  })
  test('have parameters that are missing, empty or repeated read as none', () => {
    expect([parameter({}, 'q'), parameter({ q: ' ' }, 'q'), parameter({ q: ['a', 'b'] }, 'q')]).toEqual([
      null,
      null,
      null,
    ])
    expect(parameter({ q: ' a ' }, 'q')).toBe('a')
  })
  test('have a page number that is 1 unless it is a whole number from 1', () => {
    const pages = ['2', '0', '-1', '1.5', '1e3', '99999999999', 'x'].map((page) => pageParameter({ page }))
    expect(pages).toEqual([2, 1, 1, 1, 1, 1, 1])
  })
})

describe('an If-None-Match', () => {
  test.each([
    ['"a"', '"a"'],
    ['W/"a"', '"a"'],
    ['"a"', 'W/"a"'],
    ['"b", W/"a"', 'W/"a"'],
    ['*', '"a"'],
  ])('of %s names %s', (asked, etag) => expect(namesEtag(asked, etag)).toBe(true))
  test.each([
    ['', '"a"'],
    ['"b"', '"a"'],
    ['a', '"a"'],
    ['"a-br"', '"a"'],
  ])('of %s does not name %s', (asked, etag) => expect(namesEtag(asked, etag)).toBe(false))
})
