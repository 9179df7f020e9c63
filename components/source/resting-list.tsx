import { fieldLabel } from '#components/record/field-label.ts'
import { DataTable } from '#components/ui/data-table.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { Section } from '#components/ui/section.tsx'
import { formatNumber } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { RestingFilter } from '#lib/sources/filter.ts'
import { sourcePath } from '#lib/sources/paths.ts'
import type { RestingGroup, RestingRecord } from '#lib/sources/resting.ts'
import { shownOn } from './shown-on.ts'

interface Resting {
  locale: Language
  /** Slug of the source. */
  slug: string
  filter: RestingFilter
  groups: readonly RestingGroup[]
  perPage: number
}

/** What rests on a source, kind by kind, with the wording as the source has it and the fact it is about. */
export function RestingList({ locale, slug, filter, groups, perPage }: Resting) {
  const t = messages(locale, 'source')
  const list = messages(locale, 'list')
  return groups
    .filter(({ records }) => records.length > 0)
    .map(({ kind, total, records }) => (
      <Section
        key={kind}
        id={`resting-${kind}`}
        title={t(`kinds.${kind}`)}
        aside={
          !filter.kind && total > records.length ? (
            <a href={sourcePath(locale, slug, { kind })}>
              {list('showAll', { count: formatNumber(locale, total) })}
            </a>
          ) : (
            formatNumber(locale, total)
          )
        }
      >
        <DataTable
          id={`resting-${kind}-table`}
          caption={t(`kinds.${kind}`)}
          captionHidden
          rows={records}
          rowKey={(record) => record.id}
          columns={[
            {
              key: 'record',
              heading: t('record'),
              rowHeading: true,
              cell: (record) => <RestingLink locale={locale} resting={record} />,
            },
            {
              key: 'rests',
              heading: t('rests'),
              cell: ({ citations }) => <Citations locale={locale} citations={citations} />,
            },
          ]}
        />
        {filter.kind === kind && (
          <Pagination
            label={list('pages')}
            current={filter.page}
            count={Math.ceil(total / perPage)}
            href={(page) => sourcePath(locale, slug, { kind, page })}
            pageLabel={(page) => list('page', { number: String(page) })}
            previous={list('previous')}
            next={list('next')}
          />
        )}
      </Section>
    ))
}

function RestingLink({ locale, resting }: { locale: Language; resting: RestingRecord }) {
  const href = shownOn(locale, resting)
  return href ? <a href={href}>{resting.title}</a> : resting.title
}

function Citations({ locale, citations }: { locale: Language; citations: RestingRecord['citations'] }) {
  const t = messages(locale, 'source')
  return (
    <ul>
      {citations.map(({ id, field, quote, locator }) => (
        <li key={id}>
          <strong>{field ? fieldLabel(locale, field) : t('whole')}</strong>
          {locator && <span className="text-muted"> · {locator}</span>}
          {quote && (
            <>
              {' '}
              <q className="block">{quote}</q>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
