import { readdirSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findAddress, languageOf, routes } from '#lib/directory/addresses.ts'

const pages = fileURLToPath(new URL('../../app/[locale]', import.meta.url))

/** Folders that only the front asks for. */
const inside = ['errors/[status]']

test('every page has its line in the table, and every line its page', () => {
  const folders = readdirSync(pages, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name === 'page.tsx' || name === 'route.ts')
    .map(({ parentPath }) => relative(pages, parentPath))
  expect(Object.keys(routes).toSorted()).toEqual(folders.filter((one) => !inside.includes(one)).toSorted())
})

describe('a page stands at', () => {
  test.for([
    '/en',
    '/en/cities',
    '/en/cities/ternopil',
    '/en/cities?country=ua&region=eastern-europe&alliance=silk-road-urban-alliance&kind=new_area&sort=population&page=3',
    '/en/countries/ua',
    '/en/committees?alliance=mcsr-cities-alliance',
    '/en/news?topic=transport&page=2',
    '/en/sources/a-document?kind=membership&page=2',
    '/en/search',
  ])('%s', (address) => {
    expect(findAddress(address)).toEqual({ page: address, kept: true })
  })

  test.for([
    '/en/search?q=ternopil',
    '/en/search?q=%D0%A2%D0%B5%D1%80+2&mentions=yes&page=2',
    '/en/search/suggestions?q=ter',
    '/en/cities?q=ter&sort=country',
  ])('%s, and is not kept, because anything can be typed', (address) => {
    expect(findAddress(address)).toEqual({ page: address, kept: false })
  })
})

test('a page that shows what is no record is not kept', () => {
  expect(findAddress('/en/data')).toEqual({ page: '/en/data', kept: false })
  expect(findAddress('/en/data/codebook')).toEqual({ page: '/en/data/codebook', kept: true })
})

describe('one right address for', () => {
  test.for([
    ['/en/', '/en'],
    ['//en', '/en'],
    ['/en/cities/', '/en/cities'],
    ['/en//cities///ternopil', '/en/cities/ternopil'],
    ['/EN/Cities/Ternopil', '/en/cities/ternopil'],
    ['/en/%63ities', '/en/cities'],
    ['/en/cities?', '/en/cities'],
    ['/en/about?utm_source=letter&_rsc=1a2b', '/en/about'],
    ['/en/cities?_rsc=1a2b', '/en/cities'],
    ['/en/cities?page=1', '/en/cities'],
    ['/en/cities?page=0', '/en/cities'],
    ['/en/cities?page=-2', '/en/cities'],
    ['/en/cities?page=two', '/en/cities'],
    ['/en/cities?page=02', '/en/cities'],
    ['/en/cities?page=99999999999', '/en/cities'],
    ['/en/cities?q=&country=&sort=name', '/en/cities'],
    ['/en/cities?sort=country&country=UA', '/en/cities?country=ua&sort=country'],
    ['/en/cities?Country=ua', '/en/cities?country=ua'],
    ['/en/cities?kind=REGION', '/en/cities?kind=region'],
    ['/en/cities?kind=village', '/en/cities'],
    ['/en/cities?country=ua&country=ua', '/en/cities?country=ua'],
    ['/en/cities?country=ua&country=by', '/en/cities'],
    ['/en/cities?q=%20ter%20', '/en/cities?q=ter'],
    ['/en/cities?q=new%20area', '/en/cities?q=new+area'],
    ['/en/cities/ternopil?page=2', '/en/cities/ternopil'],
    ['/en/countries/UA', '/en/countries/ua'],
    ['/en/committees?alliance=Not%20a%20slug', '/en/committees'],
    ['/en/committees?alliance=%00', '/en/committees'],
    ['/en/sources/a-document?page=2', '/en/sources/a-document'],
    ['/en/search?page=2', '/en/search'],
    ['/en/search?mentions=yes', '/en/search'],
    ['/en/search?q=a%00b', '/en/search?q=a+b'],
    ['/en/search?q=%FF', '/en/search'],
    ['/?utm_source=letter', '/'],
    ['///', '/'],
  ] as const)('%s', ([asked, right]) => {
    expect(findAddress(asked)).toEqual({ redirect: right })
  })
})

describe('nothing stands at', () => {
  test.for([
    '/cities',
    '/fr/cities',
    '/en/nothing',
    '/en/cities/ternopil/more',
    '/en/cities/..',
    '/en/cities/..%2f..%2fadmin',
    '/en/cities/a%00b',
    '/en/cities/%FF',
    '/en/cities/Not a slug',
    '/en/cities/-',
    `/en/cities/${'a'.repeat(121)}`,
    '/en/cities?page=10001',
    '/en/countries/xx',
    '/en/countries/ukraine',
    '/en/errors/404',
    '/en/constructor',
    '/en/__proto__',
    '/__proto__',
    '/en/cities/[slug]',
    '/_next/image?url=x',
    'http://example.org/en/cities',
    '*',
    '',
  ])('%s', (address) => {
    const found = findAddress(address)
    expect(found).toEqual(address === '' ? { redirect: '/' } : { missing: true })
  })
})

const anyAddress = fc
  .tuple(
    fc.constantFrom('/en/cities', '/EN//Search/', '/en/news', '/en/sources/one', '/en/search/suggestions'),
    fc.array(
      fc.tuple(
        fc.constantFrom(
          'q',
          'Q',
          'page',
          'country',
          'alliance',
          'kind',
          'sort',
          'mentions',
          '__proto__',
          'x',
        ),
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 250 }),
          fc.constantFrom('UA', 'membership', '3', 'yes', '10000', ' a '),
        ),
      ),
      { maxLength: 6 },
    ),
  )
  .map(([path, parameters]) => `${path}?${new URLSearchParams(parameters)}`)

test('whatever is asked, a redirect leads to a page in one step', () => {
  fc.assert(
    fc.property(anyAddress, (asked) => {
      const found = findAddress(asked)
      if (!('redirect' in found)) return
      expect(findAddress(found.redirect)).toMatchObject({ page: found.redirect })
      expect(found.redirect).toMatch(/^\/en/)
    }),
    { numRuns: 2000 },
  )
})

test('the language of an address is that in which it begins, if it has pages', () => {
  expect([languageOf('/en/x'), languageOf('//EN'), languageOf('/fr'), languageOf('')]).toEqual([
    'en',
    'en',
    'en',
    'en',
  ])
})
