import { createTranslator, IntlErrorCode } from 'use-intl/core'
import { expect, test } from 'vitest'
import { english } from '#lib/i18n/catalogues/en.ts'
import { isPublished, publishedLanguages } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

const everyKey = (words: object, path = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : everyKey(value, `${path}${key}.`),
  )

test('every message can be read', () => {
  const unreadable: string[] = []
  const t = createTranslator({
    locale: 'en',
    // Through JSON, so that a key may be any string.
    messages: JSON.parse(JSON.stringify(english)),
    // A message that wants a value it was not given is well formed; one that cannot be parsed is not.
    onError: (error) => {
      if (error.code === IntlErrorCode.INVALID_MESSAGE) unreadable.push(error.message)
    },
  })
  const keys = everyKey(english)
  for (const key of keys) t(key)
  expect(keys.length).toBeGreaterThan(300)
  expect(unreadable).toEqual([])
})

test('plurals agree with their number', () => {
  const t = messages('en', 'city')
  expect([t('count', { count: 1 }), t('count', { count: 58 })]).toEqual(['1 place', '58 places'])
})

test('only languages with a catalogue have pages', () => {
  expect(publishedLanguages).toEqual(['en'])
  expect(isPublished('en')).toBe(true)
  expect(isPublished('zh')).toBe(false)
  expect(isPublished('toString')).toBe(false)
})
