import { DecisionNotes } from '#components/record/decision-notes.tsx'
import type { Evidence } from '#components/record/evidence.ts'
import { DataTable } from '#components/ui/data-table.tsx'
import { SourceMarks } from '#components/ui/source-marks.tsx'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { FigureCard } from '#lib/records/cards.ts'
import { figureDate, figureValue, measureText } from './figure-text.ts'

interface Figures {
  locale: Language
  figures: readonly FigureCard[]
  /** Made with the citations of these figures among its own. */
  evidence: Evidence
}

/** Dated figures in the order given, each with its qualifier, its date and its sources. */
export function FigureTable({ locale, figures, evidence }: Figures) {
  const t = messages(locale, 'figure')
  return (
    <DataTable
      id="figures-table"
      caption={t('caption')}
      captionHidden
      rows={figures}
      rowKey={(figure) => figure.id}
      columns={[
        {
          key: 'measure',
          heading: t('measureLabel'),
          rowHeading: true,
          cell: (figure) => measureText(locale, figure),
        },
        {
          key: 'value',
          heading: t('value'),
          cell: (figure) => (
            <span id={`figure-${figure.id}`} className="whitespace-nowrap">
              {figureValue(locale, figure)}
              <SourceMarks marks={evidence.marks(figure.record.citations)} />
            </span>
          ),
        },
        {
          key: 'date',
          heading: t('date'),
          cell: (figure) => <span className="whitespace-nowrap">{figureDate(locale, figure)}</span>,
        },
        { key: 'note', heading: t('note'), cell: (figure) => <Remarks locale={locale} figure={figure} /> },
      ]}
    />
  )
}

function Remarks({ locale, figure: { note, record } }: { locale: Language; figure: FigureCard }) {
  return (
    <div className="min-w-48">
      {note}
      <DecisionNotes locale={locale} decisions={record.decisions} />
    </div>
  )
}
