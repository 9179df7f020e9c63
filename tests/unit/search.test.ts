import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codesByWord, countriesLike, countriesNamed } from '#lib/directory/search/country-names.ts'
import { excerpt } from '#lib/directory/search/excerpt.ts'
import { highlight, type Part } from '#lib/directory/search/highlight.ts'
import { reachOf, readTerms } from '#lib/directory/search/terms.ts'
import { normalize } from '#lib/text/normalize.ts'

const written = (parts: readonly Part[]) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')
const joined = (parts: readonly Part[]) => parts.map(({ text }) => text).join('')
const anyText = fc.string({ unit: 'binary' })

describe('what was typed', () => {
  test('is shown as typed and compared without accents, capitals and punctuation', () => {
    expect(readTerms('  Nur-Sultan  ')).toEqual({
      shown: 'Nur-Sultan',
      whole: 'nur sultan',
      words: ['nur', 'sultan'],
    })
  })

  test('has no words where there is no letter and no digit', () => {
    for (const typed of ['', ' ', '%', "_\\'", '\0', '\uD800', '\uFFFD', '…'])
      expect(readTerms(typed).words).toEqual([])
  })

  test('is harmless, bounded, and read the same when it is read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (typed) => {
        const { shown, words } = readTerms(typed)
        expect(shown.isWellFormed()).toBe(true)
        expect(shown).not.toMatch(/\p{Cc}/u)
        expect([...shown].length).toBeLessThanOrEqual(200)
        expect(words.length).toBeLessThanOrEqual(8)
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
        expect(readTerms(shown)).toEqual(readTerms(typed))
      }),
    )
  })

  test('reaches as far into words as it is long, and farther where a character is a word', () => {
    expect(['a', 'ab', 'abc', '京', '北京', '塔什干'].map(reachOf)).toEqual([
      'word',
      'beginning',
      'inside',
      'beginning',
      'inside',
      'inside',
    ])
  })
})

describe('highlighting', () => {
  test.each([
    ['Ukmergė District', ['ukmerge'], '[Ukmergė] District'],
    ['Ukmerge\u0307 District', ['ukmerge'], '[Ukmerge\u0307] District'],
    ['City of Ternopil', ['city', 'ternopil'], '[City] of [Ternopil]'],
    ['Silk Road – Urban', ['silk', 'road'], '[Silk Road] – Urban'],
    ['O‘zbekiston', ['ozbek'], '[O‘zbek]iston'],
    ['Тернопільська область', ['тернопіл'], '[Тернопіль]ська область'],
    ['塔什干州', ['什干'], '塔[什干]州'],
    ['ولاية طشقند', ['طشقند'], 'ولاية [طشقند]'],
    ['Straße', ['strasse'], '[Straße]'],
    ['Ostrava', ['rav'], 'Ost[rav]a'],
    ['Ravenna and Ostrava', ['rav'], '[Rav]enna and Ostrava'],
    ['of offers, of', ['of'], '[of of]fers, [of]'],
    ['a an A', ['a'], '[a] an [A]'],
    ['Berlin', ['paris'], 'Berlin'],
  ])('of %j marks %j', (text, words, expected) => {
    expect(written(highlight(text, words))).toBe(expected)
  })

  test('never changes the text, whatever it is and whatever is marked', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, query) => {
        const parts = highlight(text, readTerms(query).words)
        expect(joined(parts)).toBe(text)
        for (const { text: part } of parts) expect(part).not.toBe('')
      }),
    )
  })

  test('marks the whole of a text that is searched for by its own words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), (text) => {
        const words = normalize(text).split(' ').filter(Boolean)
        const marked = highlight(text, words).filter((part) => part.marked)
        expect(normalize(marked.map((part) => part.text).join(' '))).toBe(normalize(text))
      }),
    )
  })
})

describe('an excerpt', () => {
  const long = `${'Before it there is much to say. '.repeat(20)}Here is **Kushtia**, [linked](https://example.org). ${'After it, too. '.repeat(20)}`

  test('shows the passage that matched, without Markdown, cut between words', () => {
    const parts = excerpt(long, ['kushtia'])
    expect(written(parts)).toContain('Here is [Kushtia], linked. After')
    expect(written(parts)).toMatch(/^… \S.*\S …$/)
    expect(joined(parts).length).toBeLessThan(260)
  })

  test('is the whole of a short text', () => {
    expect(written(excerpt('A city on the Seret.', ['seret']))).toBe('A city on the [Seret].')
  })

  test('never cuts through a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('𠮷', '京'), minLength: 200, maxLength: 400 }),
        (text) => {
          expect(joined(excerpt(text, ['京'])).isWellFormed()).toBe(true)
        },
      ),
    )
  })
})

describe('the name of a country', () => {
  const named = (query: string) => countriesNamed('en', readTerms(query)).map(({ code }) => code)

  test.each([
    ['Ukraine', 'UA'],
    ['Украина', 'UA'],
    ['乌克兰', 'UA'],
    ['أوكرانيا', 'UA'],
    ['Україна', 'UA'],
    ['the Republic of Moldova', 'MD'],
    ['Kyrgyz Republic', 'KG'],
    ['Kingdom of Cambodia', 'KH'],
    ['uzbek', 'UZ'],
    ['UZ', 'UZ'],
  ])('%s is found', (query, code) => {
    expect(named(query)[0]).toBe(code)
  })

  test('in its long form is found only whole', () => {
    expect(named('kingdom')).not.toContain('KH')
    expect(named('city')).toEqual(['VA'])
  })

  test('in the language of the page is preferred to an equal one', () => {
    expect(countriesNamed('en', readTerms('Nepal'))[0]).toMatchObject({ language: 'en', text: 'Nepal' })
  })

  test('is found mistyped', () => {
    expect(countriesLike('en', readTerms('Ukrane')).map(({ code }) => code)).toContain('UA')
    expect(countriesLike('en', readTerms('xyz'))).toEqual([])
  })

  test('is known by each of its words, but not by short ones', () => {
    expect(codesByWord('macedonia')).toEqual(['MK'])
    expect(codesByWord('a')).toEqual([])
  })
})
