import { expect, it } from 'vitest'
import { preferredLanguage } from '#lib/front/preferred-language.ts'

it.each([
  [undefined, 'en'],
  ['', 'en'],
  ['de', 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['fr;q=0.2, ru;q=0.7', 'ru'],
  ['fr;q=0, ar', 'ar'],
  ['FR-ch, en', 'fr'],
  [';;q=x,,', 'en'],
])('a reader who asks for %s gets %s', (header, language) => {
  expect(preferredLanguage(header, ['en', 'zh', 'ru', 'fr', 'ar'])).toBe(language)
})
