import { normalize } from '#lib/text/normalize.ts'
import type { Language } from './languages.ts'
import { languageName } from './names.ts'

const letters = [...'abcdefghijklmnopqrstuvwxyz']

/** Scripts other than its usual one in which a language stands in names. */
const inScript = [
  ...['zh-Hans', 'zh-Hant', 'sr-Latn', 'sr-Cyrl', 'uz-Cyrl', 'uz-Latn', 'kk-Latn', 'az-Cyrl', 'mn-Mong'],
  ...['uk-Latn', 'ru-Latn', 'zh-Latn', 'ar-Latn', 'el-Latn', 'bg-Latn', 'ka-Latn', 'fa-Latn', 'ne-Latn'],
  ...['ky-Latn', 'tg-Latn', 'mk-Latn', 'km-Latn', 'bn-Latn', 'tg-Arab', 'pa-Arab', 'be-Latn'],
]

/** "und", for a language that nobody knows. */
const unknown = 'und'

interface Choice {
  tag: string
  name: string
}

const known = new Map<Language, Choice[]>()

/** The languages that are offered, by their names in a language, in alphabetical order. */
export function languageChoices(locale: Language): readonly Choice[] {
  const found = known.get(locale)
  if (found) return found
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' })
  const tags = letters.flatMap((first) => letters.map((second) => first + second))
  const codes = tags.filter((tag) => Intl.getCanonicalLocales(tag)[0] === tag && names.of(tag) !== undefined)
  const choices = [...codes, ...inScript]
    .map((tag) => ({ tag, name: languageName(locale, tag) ?? tag }))
    // Some codes are two for one language (ak and tw): the first stands for it.
    .filter(({ name }, index, all) => all.findIndex((other) => other.name === name) === index)
    .toSorted((a, b) => a.name.localeCompare(b.name, locale))
  known.set(locale, choices)
  return choices
}

/** The tag of a language that was named, or that was typed itself; null where there is none. */
export function readLanguage(locale: Language, typed: string, unknownWord: string): string | null {
  const text = typed.trim()
  if (text === unknown || normalize(text) === normalize(unknownWord)) return unknown
  const named = languageChoices(locale).find(({ name }) => normalize(name) === normalize(text))
  if (named) return named.tag
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(text)) return null
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null
  } catch {
    return null
  }
}

/** What stands in a form for a language: its name, where that leads back to it, and its tag where it does not. */
export function writeLanguage(locale: Language, tag: string, unknownWord: string): string {
  const name = languageName(locale, tag) ?? unknownWord
  return readLanguage(locale, name, unknownWord) === tag ? name : tag
}
