import { describe, expect, test } from 'vitest'
import { preferredType, wantedLanguage } from '#lib/text/accept.ts'

describe('the type that is wanted most', () => {
  const offered = ['text/html', 'application/ld+json', 'application/json'] as const
  test.for([
    [null, 'text/html'],
    ['', 'text/html'],
    ['*/*', 'text/html'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
    ['application/ld+json', 'application/ld+json'],
    ['Application/LD+JSON; q=0.5, application/json; q=0.4', 'application/ld+json'],
    ['application/*', 'application/ld+json'],
    ['text/html;q=0, */*', 'application/ld+json'],
    ['application/json, */*;q=0.1', 'application/json'],
    ['text/turtle', null],
    ['*/*;q=0', null],
    ['application/json;q=many, text/html', 'text/html'],
    [',;,=;q', null],
  ] as const)('of %j is %s', ([header, type]) => {
    expect(preferredType(header, offered)).toBe(type)
  })
})

test('the language that is wanted most, of those there are', () => {
  const offered = ['en', 'ar', 'zh'] as const
  expect(wantedLanguage('zh-Hant-TW, ar;q=0.9', offered)).toBe('zh')
  expect(wantedLanguage('zh;q=0.2, ar;q=0.9, de', offered)).toBe('ar')
  expect(wantedLanguage('ar;q=0, de', offered)).toBe('en')
  expect(wantedLanguage(null, offered)).toBe('en')
})
