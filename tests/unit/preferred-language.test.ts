import { expect, it } from 'vitest'
import { preferredLanguage, readerLanguage } from '#lib/front/preferred-language.ts'

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

it.each([
  ['/ru/nope', 'language=zh', 'fr', 'ru'],
  ['//RU', 'language=zh', 'fr', 'ru'],
  ['/nope', 'a=b; language=zh', 'fr', 'zh'],
  ['/nope', 'language=xx', 'fr, en', 'fr'],
  ['/de/nope', undefined, undefined, 'en'],
])(
  'who is lost at %s, remembered by %s, asking for %s, is spoken to in %s',
  (url, cookie, wishes, language) => {
    const headers = { ...(cookie && { cookie }), ...(wishes && { 'accept-language': wishes }) }
    expect(readerLanguage({ url, headers }, ['en', 'zh', 'ru', 'fr'])).toBe(language)
  },
)
