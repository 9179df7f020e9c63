import { Columns } from '#components/layout/columns.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { FacetGroup } from '#components/ui/facet-group.tsx'
import { committeesPath } from '#lib/committees/paths.ts'
import type { CommitteeEntry } from '#lib/committees/queries.ts'
import { formatNumber } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { CommitteeGroups } from './committee-groups.tsx'

interface Committees {
  locale: Language
  /** All there are. */
  committees: readonly CommitteeEntry[]
  /** Slug of the alliance whose committees are asked for; null for those of all. */
  chosen: string | null
}

/** Committees by how they stand, to be narrowed to one alliance where there are several. */
export function CommitteeList({ locale, committees, chosen }: Committees) {
  const t = messages(locale, 'committee')
  const ofAlliance = Map.groupBy(committees, ({ alliance }) => alliance?.slug ?? '')
  const shown = chosen === null ? committees : (ofAlliance.get(chosen) ?? [])
  const list =
    shown.length > 0 ? (
      <CommitteeGroups
        locale={locale}
        committees={shown}
        headingLevel={2}
        withAlliance={chosen === null && ofAlliance.size > 1}
      />
    ) : (
      <Empty>{t('empty')}</Empty>
    )
  if (ofAlliance.size < 2) return list
  return (
    <Columns
      side="start"
      asideLabel={t('filter')}
      aside={
        <FacetGroup
          id="alliance"
          label={t('filter')}
          more={messages(locale, 'list')('showAll', { count: formatNumber(locale, ofAlliance.size) })}
          values={[...ofAlliance].flatMap(([slug, its]) => {
            const alliance = its[0]?.alliance
            if (!alliance) return []
            return {
              label: alliance.title,
              count: formatNumber(locale, its.length),
              href: committeesPath(locale, slug === chosen ? null : slug),
              chosen: slug === chosen,
            }
          })}
        />
      }
    >
      {list}
    </Columns>
  )
}
