import { type FigureMeasure, figureMeasure } from '#lib/figures/fields.ts'
import { formatAsOf } from '#lib/i18n/dates.ts'
import { formatNumber } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { FigureCard } from '#lib/records/cards.ts'

/** What a figure counts; null for a measure that this version does not know. */
const measureOf = ({ measure }: Pick<FigureCard, 'measure'>): FigureMeasure | null =>
  figureMeasure.safeParse(measure).data ?? null

/** What a figure counts, in words: "Live views". */
export function measureText(locale: Language, figure: Pick<FigureCard, 'measure'>): string {
  const measure = measureOf(figure)
  return measure ? messages(locale, 'figure')(`measure.${measure}`) : figure.measure
}

/** The number as it is meant: "over 3,300,000". */
export function figureValue(locale: Language, { value, qualifier }: Pick<FigureCard, 'value' | 'qualifier'>) {
  return messages(locale, 'figure')(`qualified.${qualifier}`, { value: formatNumber(locale, value) })
}

/** The date a figure was given for: "end of 2020", or "undated". */
export function figureDate(
  locale: Language,
  { asOf, endOfPeriod }: Pick<FigureCard, 'asOf' | 'endOfPeriod'>,
) {
  return asOf ? formatAsOf(locale, asOf, endOfPeriod) : messages(locale, 'figure')('undated')
}

/** The same as a remark: "as of end of 2020", or "the source bears no date". */
export function figureDateRemark(locale: Language, figure: Pick<FigureCard, 'asOf' | 'endOfPeriod'>) {
  const t = messages(locale, 'figure')
  return figure.asOf ? t('asOf', { date: figureDate(locale, figure) }) : t('asOfUndated')
}
