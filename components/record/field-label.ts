import { field as fieldWords } from '#lib/i18n/catalogues/en/field.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

const isLabelled = (field: string): field is keyof typeof fieldWords => Object.hasOwn(fieldWords, field)

/** What a fact is called; a field that has no words of its own is called by its name. */
export const fieldLabel = (locale: Language, field: string): string =>
  isLabelled(field) ? messages(locale, 'field')(field) : field
