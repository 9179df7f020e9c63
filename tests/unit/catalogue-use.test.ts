import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { english } from '#lib/i18n/catalogues/en.ts'

// A message counts as used where a file that asks for its namespace holds its key as a text: written out, or as a
// template whose values stand for one part of a key each.

const leaves = (words: object, path = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${path}${key}`] : leaves(value, `${path}${key}.`),
  )

/** The texts in a source that could be keys, as patterns. */
function keysIn(source: string): RegExp[] {
  const written = [...source.matchAll(/'([\w.]+)'/g)].map(([, key = '']) => key)
  const templates = [...source.matchAll(/`([\w.]*(?:\$\{[^`}]*\}[\w.]*)+)`/g)].map(([, key = '']) => key)
  return [...written, ...templates].map(
    (key) => new RegExp(`^${key.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[^.]+')}$`),
  )
}

/** The messages of a namespace that no source uses. */
function unused(namespace: string, words: object, sources: readonly string[]): string[] {
  const keys = sources
    .filter((source) => new RegExp(`messages\\((?:'en', )?[^']*'${namespace}'`).test(source))
    .flatMap(keysIn)
  return leaves(words)
    .filter((key) => !keys.some((used) => used.test(key)))
    .map((key) => `${namespace}.${key}`)
}

test('a key in another namespace, or in a part of a key, is no use of it', () => {
  const words = { title: 'Title', kind: { city: 'City' }, lead: 'Lead', deep: { kind: { city: 'City' } } }
  const sources = [
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a template in the source that is read.
    "messages(locale, 'city')('title') + messages(locale, 'city')(`kind.${kind}`)",
    "t('lead')",
  ]
  expect(unused('city', words, sources)).toEqual(['city.lead', 'city.deep.kind.city'])
})

const sources = globSync('{app,components,lib}/**/*.{ts,tsx}', {
  exclude: (file) => file === 'catalogues',
}).map((file) => readFileSync(file, 'utf8'))

// What a fact is called is held against the facts themselves, in field-label.test.ts.
const namespaces = Object.entries(english).filter(([namespace]) => namespace !== 'field')

test.for(namespaces)('every message of "%s" is shown somewhere', ([namespace, words]) => {
  expect(unused(namespace, words, sources)).toEqual([])
})
