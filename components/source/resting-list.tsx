import { figureDate, figureValue, measureText } from '#components/figure/figure-text.ts'
import { ListPages } from '#components/layout/list-pages.tsx'
import { fieldLabel } from '#components/record/field-label.ts'
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
        <ul className="item-list">
          {records.map((record) => (
            <li key={record.id} className="grid gap-x-6 gap-y-1 md:grid-cols-[16rem_1fr]">
              <div className="title">
                <RestingLink locale={locale} resting={record} />
              </div>
              <Citations locale={locale} resting={record} />
            </li>
          ))}
        </ul>
        {filter.kind === kind && (
          <ListPages
            locale={locale}
            current={filter.page}
            count={Math.ceil(total / perPage)}
            href={(page) => sourcePath(locale, slug, { kind, page })}
          />
        )}
      </Section>
    ))
}

function RestingLink({ locale, resting }: { locale: Language; resting: RestingRecord }) {
  const href = shownOn(locale, resting)
  const title = restingTitle(locale, resting)
  return href ? <a href={href}>{title}</a> : title
}

/** A figure is called by what it says; everything else by its title. */
function restingTitle(locale: Language, { title, figure }: RestingRecord): string {
  const subject = figure?.alliance ?? figure?.committee
  if (!figure || !subject) return title
  return messages(locale, 'source')('figure', {
    subject: subject.record.title,
    measure: measureText(locale, figure),
    value: figureValue(locale, figure),
    date: figureDate(locale, figure),
  })
}

/** A member's wording as listed stands in the membership itself, so that a citation need not repeat it. */
function Citations({ locale, resting }: { locale: Language; resting: RestingRecord }) {
  const t = messages(locale, 'source')
  const listed = resting.membership?.asListed
  return (
    <ul className="grid content-start gap-2 text-sm text-muted">
      {resting.citations.map(({ id, field, quote, locator }) => (
        <li key={id}>
          <span>{field ? fieldLabel(locale, resting.kind, field) : t('whole')}</span>
          {locator && <span> · {locator}</span>}
          <Wording text={quote ?? listed} />
        </li>
      ))}
    </ul>
  )
}

const Wording = ({ text }: { text: string | null | undefined }) =>
  text && <q className="block text-ink">{text}</q>
