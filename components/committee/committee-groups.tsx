import { ItemList } from '#components/ui/item-list.tsx'
import { formatDate } from '#lib/i18n/dates.ts'
import { formatNumber } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { CommitteeCard } from '#lib/records/cards.ts'
import { recordPath } from '#lib/records/paths.ts'
import type { RecordLink } from '#lib/records/published.ts'

type Listed = CommitteeCard & { alliance?: RecordLink | null }

interface Committees {
  locale: Language
  /** In their order within each group. */
  committees: readonly Listed[]
  /** Each with its alliance, where the list holds committees of several. */
  withAlliance?: boolean
  /** Level of the groups' headings. */
  headingLevel: 2 | 3
}

const groups = ['established', 'preparatory', 'unlisted', 'unknown', 'dissolved', 'organs'] as const
type Group = (typeof groups)[number]

/** Committees by how they stand. A forum and a board are no committees; one that the alliance does not list stands apart. */
export function CommitteeGroups({ locale, committees, withAlliance = false, headingLevel }: Committees) {
  const t = messages(locale, 'committee')
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  const members = Map.groupBy(committees, groupOf)
  return groups.map((group) => {
    const its = members.get(group)
    if (!its) return null
    return (
      <section key={group} className="mb-8 last:mb-0" aria-labelledby={`committees-${group}`}>
        <Heading id={`committees-${group}`} className="mb-2">
          {t(`group.${group}`)}{' '}
          <span className="text-sm font-normal text-muted">{formatNumber(locale, its.length)}</span>
        </Heading>
        {(group === 'unlisted' || group === 'organs') && (
          <p className="section-note mt-0">{t(`groupNote.${group}`)}</p>
        )}
        <ItemList
          columns
          ordered={group !== 'organs'}
          items={its.map((committee) => ({
            href: recordPath(locale, committee.record),
            title: committee.record.title,
            meta: [
              committee.kind === 'specialized_committee' ? null : t(`kind.${committee.kind}`),
              statusText(locale, committee),
              group === 'unlisted' && committee.statuses[0]?.note,
              withAlliance && committee.alliance?.title,
            ],
          }))}
        />
      </section>
    )
  })
}

function groupOf({ kind, statuses, record }: Listed): Group {
  if (kind === 'forum' || kind === 'board') return 'organs'
  const status = statuses[0]?.status
  if (status === 'dissolved') return status
  if (record.decisions.length > 0) return 'unlisted'
  return status ?? 'unknown'
}

/** Since when it stands as it does or, where nobody says, of when the document is that lists it so. */
function statusText(locale: Language, { statuses: [status] }: Listed): string | null {
  if (!status) return null
  const t = messages(locale, 'committee')
  if (status.since) return messages(locale, 'date')('since', { date: formatDate(locale, status.since) })
  return status.observedOn ? t('observed', { date: formatDate(locale, status.observedOn) }) : t('dateUnknown')
}
