import { describe, expect, test } from 'vitest'
import { adminHeaders, cleanHeaders, isSecure, otherHeaders, pageHeaders } from '#lib/front/http/headers.ts'
import { preferredLanguage, rememberedLanguage } from '#lib/front/preferred-language.ts'
import { observatoryScore } from '#tests/support/observatory.ts'

describe('whoever comes by TLS is told to stay with it,', () => {
  test.for([
    [true, 'https', true],
    [true, 'http', false],
    [true, undefined, false],
    // What the proxy says stands last; what stands before it anybody may have written.
    [true, 'https, http', false],
    [true, 'http, https', true],
    [false, 'https', false],
  ] as const)('a proxy trusted: %s, which says %s: %s', ([trust, said, secure]) => {
    const headers = said === undefined ? {} : { 'x-forwarded-proto': said }
    expect(isSecure(headers, trust)).toBe(secure)
    for (const policies of [pageHeaders(secure), otherHeaders(secure), adminHeaders(secure, 'n')])
      expect('strict-transport-security' in policies).toBe(secure)
  })
})

test('a page, and the admin area, score 130 and more', () => {
  const page = '<script type="module" src="/scripts/page.js" integrity="sha384-x"></script>'
  expect(observatoryScore(new Headers(pageHeaders(true)), page)).toBe(135)
  expect(observatoryScore(new Headers(pageHeaders(true)), '<p>No script</p>')).toBe(130)
  expect(observatoryScore(new Headers(otherHeaders(true)), '')).toBe(130)
  expect(observatoryScore(new Headers(adminHeaders(true, 'n')), '')).toBe(130)
})

test('the scoring knows what is weak', () => {
  const weaker = (headers: Record<string, string>) =>
    observatoryScore(new Headers({ ...pageHeaders(true), ...headers }), '')
  expect(weaker({ 'content-security-policy': "default-src 'self' 'unsafe-inline'" })).toBe(80)
  expect(weaker({ 'strict-transport-security': '' })).toBe(80)
  expect(weaker({ 'referrer-policy': 'unsafe-url' })).toBe(120)
})

const said = {
  host: 'directory.test',
  accept: 'text/html',
  'x-forwarded-host': 'example.org',
  'x-forwarded-for': '192.0.2.1',
  forwarded: 'host=example.org',
  'x-real-ip': '192.0.2.1',
  'x-middleware-subrequest': 'middleware',
  'x-nextjs-data': '1',
  'x-matched-path': '/admin',
  'next-resume': '1',
  rsc: '1',
  'next-action': 'abc',
}

describe('Next is told of a request', () => {
  test.for([
    [false, false, ['host', 'accept']],
    [false, true, ['host', 'accept', 'rsc', 'next-action']],
    [true, false, ['host', 'accept', 'x-forwarded-host', 'x-forwarded-for']],
    [true, true, ['host', 'accept', 'x-forwarded-host', 'x-forwarded-for', 'rsc', 'next-action']],
  ] as const)('behind a trusted proxy %s, of its own pages %s: %s', ([trust, pages, names]) => {
    const headers = { ...said }
    cleanHeaders(headers, trust, pages)
    expect(Object.keys(headers)).toEqual(names)
  })
})

test('the language that was chosen comes before the one that is preferred', () => {
  const published = ['en', 'ru', 'ar']
  expect(rememberedLanguage('theme=x; language=ar', published)).toBe('ar')
  expect(rememberedLanguage('language=zz', published)).toBeUndefined()
  expect(rememberedLanguage('mylanguage=ar', published)).toBeUndefined()
  expect(rememberedLanguage(undefined, published)).toBeUndefined()
  expect(preferredLanguage('fr;q=0.9, ru;q=0.4, ar;q=0.3', published)).toBe('ru')
})
