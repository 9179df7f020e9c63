import { field as english } from '#lib/i18n/catalogues/en/field.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'

const { of: ofKind, ...ofAll } = english

const isIn = <Words extends object>(words: Words, key: string): key is keyof Words & string =>
  Object.hasOwn(words, key)

/**
 * What a fact of a record of this kind is called, by the name of its field. A field that has no words of its own is
 * called by its name.
 */
export function fieldLabel(locale: Language, kind: RecordKind, field: string): string {
  const t = messages(locale, 'field')
  if (kind === 'city' && isIn(ofKind.city, field)) return t(`of.city.${field}`)
  if (kind === 'post' && isIn(ofKind.post, field)) return t(`of.post.${field}`)
  if (kind === 'source' && isIn(ofKind.source, field)) return t(`of.source.${field}`)
  return isIn(ofAll, field) ? t(field) : field
}
