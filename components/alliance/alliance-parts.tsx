import { Prose } from '#components/ui/prose.tsx'
import { Timeline } from '#components/ui/timeline.tsx'
import type { AlliancePage } from '#lib/alliances/queries.ts'
import { formatPeriod } from '#lib/i18n/dates.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

type AlliancePart = AlliancePage['sections'][number]

interface Parts {
  locale: Language
  kind: AlliancePart['kind']
  parts: readonly AlliancePart[]
}

/** The parts of one kind of what an alliance says of itself: tasks are numbered, phases stand on a line of time. */
export function AllianceParts({ locale, kind, parts }: Parts) {
  if (kind === 'phase') return <Phases locale={locale} phases={parts} />
  if (kind === 'task') {
    return (
      <ol className="grid list-decimal gap-4 ps-7 marker:font-semibold marker:text-muted">
        {parts.map((part) => (
          <li key={part.id} className="ps-1">
            <Part part={part} />
          </li>
        ))}
      </ol>
    )
  }
  return (
    <div className={parts.length > 1 ? 'grid gap-x-10 gap-y-5 sm:grid-cols-2' : undefined}>
      {parts.map((part) => (
        <div key={part.id}>
          <Part part={part} />
        </div>
      ))}
    </div>
  )
}

function Part({ part: { title, text } }: { part: AlliancePart }) {
  return (
    <>
      {title && <h3 className="mb-0.5">{title}</h3>}
      <Prose text={text} headingLevel={4} />
    </>
  )
}

function Phases({ locale, phases }: { locale: Language; phases: readonly AlliancePart[] }) {
  return (
    <Timeline
      entries={phases.map(({ id, title, text, since, until }) => ({
        key: id,
        when: formatPeriod(locale, since, until) ?? messages(locale, 'date')('unknown'),
        title: title ?? '',
        text: <Prose text={text} headingLevel={4} />,
      }))}
    />
  )
}
