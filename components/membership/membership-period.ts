import { formatDate, formatPeriod } from '#lib/i18n/dates.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { MembershipCard } from '#lib/records/cards.ts'

/** Since when and until when; one that is over says so. Null where no source gives a date. */
export function membershipPeriod(
  locale: Language,
  { since, until, status }: Pick<MembershipCard, 'since' | 'until' | 'status'>,
): string | null {
  if (status !== 'ended') return formatPeriod(locale, since, until)
  const t = messages(locale, 'membership')
  return until ? t('ended', { date: formatDate(locale, until) }) : t('endedUnknown')
}
