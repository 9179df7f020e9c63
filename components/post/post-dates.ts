import { formatDate, formatPeriod } from '#lib/i18n/dates.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { PostCard } from '#lib/records/cards.ts'

type Dated = Pick<PostCard, 'type' | 'publishedOn' | 'eventStartOn' | 'eventEndOn'>

/** When it was published: "Published on 10 May 2022". */
export function publishedText(locale: Language, { publishedOn }: Dated): string {
  const t = messages(locale, 'post')
  return publishedOn ? t('publishedOn', { date: formatDate(locale, publishedOn) }) : t('undated')
}

/** When it happened, as a bare date or period; null where no source says. */
export function eventPeriod(locale: Language, { eventStartOn, eventEndOn }: Dated): string | null {
  if (eventStartOn && !eventEndOn) return formatDate(locale, eventStartOn)
  return formatPeriod(locale, eventStartOn, eventEndOn)
}

/** What it reports or announces happened then, which is not when it was published. Null where no source says. */
export function eventText(locale: Language, post: Dated): string | null {
  const date = eventPeriod(locale, post)
  if (!date) return null
  return messages(locale, 'post')(post.type === 'event' ? 'takesPlace' : 'reportsOn', { date })
}
