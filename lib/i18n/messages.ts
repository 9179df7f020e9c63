import { createTranslator } from 'use-intl/core'
import { english } from './catalogues/en.ts'
import type { Language } from './languages.ts'

/** A catalogue of another language: the keys of the English one, with its own words. */
export type Catalogue<Words = typeof english> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : Catalogue<Words[Key]>
}

/** Catalogues by language. One that is missing here falls back to English. */
const catalogues: Partial<Record<Language, Catalogue>> = { en: english }

export type Namespace = keyof typeof english

/** Gives the words of one namespace; keys and the values each message needs are checked against English. */
type Messages<Name extends Namespace> = ReturnType<typeof createTranslator<typeof english, Name>>

const translators = new Map<string, unknown>()

/**
 * The words of one part of the catalogue in one language: `t('title')`, `t('count', { count: 3 })`, and
 * `t.rich('credit', { link: (text) => <a href="…">{text}</a> })` for a sentence with a link in it.
 */
export function messages<const Name extends Namespace>(locale: Language, namespace: Name): Messages<Name>
export function messages(locale: Language, namespace: Namespace): unknown {
  const key = `${locale} ${namespace}`
  const known = translators.get(key)
  if (known) return known
  // Kept, because a translator remembers each message it has parsed.
  const made = createTranslator({
    locale: formattingLocale(locale),
    messages: catalogues[locale] ?? english,
    namespace,
    timeZone: 'UTC',
  })
  translators.set(key, made)
  return made
}

/** The locale by which numbers and dates are written. English is that of the United Nations: 20 March 2017. */
export function formattingLocale(locale: Language): string {
  return locale === 'en' ? 'en-GB' : locale
}
