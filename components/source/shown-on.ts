import type { Language } from '#lib/i18n/languages.ts'
import { hasPage, recordPath } from '#lib/records/paths.ts'
import type { RestingRecord } from '#lib/sources/resting.ts'

/** Where a record is shown: its own page or, where it has none, its place on the page of what it belongs to. */
export function shownOn(locale: Language, resting: RestingRecord): string | null {
  if (hasPage(resting.kind)) return recordPath(locale, resting)
  const { id, membership, figure, contact, partnership } = resting
  const host =
    membership?.city ??
    membership?.organization ??
    figure?.alliance ??
    figure?.committee ??
    contact?.alliance ??
    contact?.organization ??
    partnership?.parties[0]?.city
  if (!host) return null
  const page = recordPath(locale, host.record)
  if (!figure) return `${page}#${resting.kind}-${id}`
  // An alliance shows some figures among its facts, others in a table of their own.
  return figure.committee ? `${page}#figures` : page
}
