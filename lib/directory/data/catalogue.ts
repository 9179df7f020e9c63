import { downloads } from '#lib/directory/api/downloads.ts'
import { nouns } from '#lib/directory/api/nouns.ts'
import { data as english } from '#lib/i18n/catalogues/en/data.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

const isNoun = (name: string): name is keyof typeof english.nouns => Object.hasOwn(english.nouns, name)

/** What a noun of the API is called, in words: "Cities". */
export function nounInWords(locale: Language, name: string): string {
  if (!isNoun(name)) throw new Error(`There are no words for ${name}`)
  return messages(locale, 'data')(`nouns.${name}`)
}

/** Everything that there is as files, by noun. */
export const fileCatalogue = (locale: Language) =>
  nouns.map(({ name }) => ({ noun: name, what: nounInWords(locale, name), files: downloads(name) }))
