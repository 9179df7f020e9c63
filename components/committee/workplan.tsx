import { Section } from '#components/ui/section.tsx'
import type { SourceMark } from '#components/ui/source-marks.tsx'
import { SourceMarks } from '#components/ui/source-marks.tsx'
import { Tag } from '#components/ui/tag.tsx'
import type { CommitteePage } from '#lib/committees/queries.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

interface Workplan {
  locale: Language
  items: CommitteePage['workplanItems']
  marks: readonly SourceMark[]
}

/** What a committee planned, year by year. A plan is marked as one: it is no result. */
export function Workplans({ locale, items, marks }: Workplan) {
  const t = messages(locale, 'committee')
  return [...Map.groupBy(items, ({ year }) => year)].map(([year, its]) => (
    <Section
      key={year}
      id={`workplan-${year}`}
      title={t('workplan', { year: String(year) })}
      aside={<SourceMarks marks={marks} />}
      note={t(its.every(({ state }) => state === 'planned') ? 'workplanNote' : 'workplanMixedNote', {
        year: String(year),
      })}
    >
      <ul className="item-list">
        {its.map(({ id, state, text }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <Tag tone={state === 'planned' ? 'dashed' : 'strong'}>{t(`workplanState.${state}`)}</Tag>
            <span className="min-w-0 flex-1 basis-60">{text}</span>
          </li>
        ))}
      </ul>
    </Section>
  ))
}
