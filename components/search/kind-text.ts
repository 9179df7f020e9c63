import type { Hit } from '#lib/directory/search/search.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

/** What kind of thing was found, as exactly as we know. */
export function kindText(locale: Language, { kind, cityKind, postType }: Hit): string {
  if (cityKind) return messages(locale, 'city')(`kind.${cityKind}`)
  if (postType) return messages(locale, 'post')(`type.${postType}`)
  return messages(locale, 'search')(`kind.${kind}`)
}
