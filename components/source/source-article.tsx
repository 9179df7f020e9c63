import { Columns } from '#components/layout/columns.tsx'
import { evidenceOf } from '#components/record/evidence.ts'
import { RecordFooting } from '#components/record/record-footing.tsx'
import { RecordNames } from '#components/record/record-names.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { Prose } from '#components/ui/prose.tsx'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { RestingFilter } from '#lib/sources/filter.ts'
import { sourcePath } from '#lib/sources/paths.ts'
import type { SourcePage } from '#lib/sources/queries.ts'
import type { RestingGroup } from '#lib/sources/resting.ts'
import { RestingList } from './resting-list.tsx'
import { SourceFacts } from './source-facts.tsx'

interface SourceArticleParts {
  locale: Language
  source: SourcePage
  filter: RestingFilter
  groups: readonly RestingGroup[]
  perPage: number
}

/** A document, and all that rests on it. */
export function SourceArticle({ locale, source, filter, groups, perPage }: SourceArticleParts) {
  const t = messages(locale, 'source')
  const slug = source.record.slug ?? ''
  const evidence = evidenceOf(locale, source.record.citations)
  const total = groups.reduce((sum, group) => sum + group.total, 0)
  return (
    <Columns
      side="end"
      asideLabel={t('facts')}
      aside={<SourceFacts locale={locale} source={source} evidence={evidence} />}
    >
      {source.description && <Prose text={source.description} />}
      <RecordNames locale={locale} record={source.record} />
      <h2 id="rests-on-it" className="mt-10 mb-2">
        {t('restsOnIt')}
      </h2>
      {total > 0 ? (
        <>
          <p className="mb-4">
            {filter.kind ? (
              <a href={sourcePath(locale, slug)}>{t('allKinds')}</a>
            ) : (
              t('restingCount', { count: total })
            )}
          </p>
          {!filter.kind && <p className="section-note mt-0">{t('restsNote')}</p>}
          <RestingList locale={locale} slug={slug} filter={filter} groups={groups} perPage={perPage} />
        </>
      ) : (
        <Empty>{t('nothingRests')}</Empty>
      )}
      <RecordFooting locale={locale} record={source.record} evidence={evidence} />
    </Columns>
  )
}
