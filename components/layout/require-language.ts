import { notFound } from 'next/navigation'
import { isPublished, type Language } from '#lib/i18n/languages.ts'

/** The language an address begins with; an address that begins with no published one leads nowhere (404). */
export function requireLanguage(locale: string): Language {
  return isPublished(locale) ? locale : notFound()
}
