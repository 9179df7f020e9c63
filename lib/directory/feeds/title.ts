import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { FeedSubject } from './paths.ts'

/** What a feed or calendar is called. @param scope what it is narrowed to, by name; null for everything. */
export function scopedTitle(locale: Language, subject: FeedSubject | 'events', scope: string | null): string {
  const t = messages(locale, 'feed')
  const about = t(`subject.${subject}`)
  return scope === null ? t('title', { subject: about }) : t('titleOf', { subject: about, scope })
}
