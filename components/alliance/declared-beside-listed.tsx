import { figureDateRemark, figureValue } from '#components/figure/figure-text.ts'
import type { Evidence } from '#components/record/evidence.ts'
import { type Stat, Stats } from '#components/ui/stats.tsx'
import type { AllianceCard } from '#lib/alliances/queries.ts'
import { formatList, formatNumber } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { FigureCard } from '#lib/records/cards.ts'

interface DeclaredAndListed {
  locale: Language
  alliance: Pick<AllianceCard, 'belonging' | 'belongingWord'>
  /** Made with the citations of the alliance's figures; left out in lists, which have no sources of their own. */
  evidence?: Evidence
  /** Only the last declared figure. */
  brief?: boolean
}

/** How many an alliance says belong to it, with the date, beside how many are listed. Nothing where neither is known. */
export function DeclaredBesideListed({ locale, alliance, evidence, brief = false }: DeclaredAndListed) {
  const { declared, listed } = alliance.belonging
  if (declared.length === 0 && listed === 0) return null
  const t = messages(locale, 'alliance')
  const shown = brief ? declared.slice(-1) : declared
  return (
    <Stats
      stats={[
        ...shown.map(
          (figure): Stat => ({
            key: figure.id,
            label: t(`declared.${alliance.belongingWord}`),
            value: figureValue(locale, figure),
            detail: figureDateRemark(locale, figure),
            ...(evidence && { marks: evidence.marks(figure.record.citations) }),
          }),
        ),
        {
          key: 'listed',
          label: t(`listed.${alliance.belongingWord}`),
          value: formatNumber(locale, listed),
          detail: listedFrom(locale, alliance),
        },
      ]}
    />
  )
}

function listedFrom(locale: Language, { belonging }: DeclaredAndListed['alliance']): string {
  const t = messages(locale, 'alliance')
  const { listed, countries, withoutCountry } = belonging
  if (listed === 0) return t('listedFrom.none')
  if (withoutCountry > 0) return t('listedFrom.withoutCountry', { countries, places: withoutCountry })
  return countries > 0 ? t('listedFrom.countries', { countries }) : t('listedFrom.institutions')
}

/** What the declared number is made up of: "67 cities, 2 new areas …". Null where no source says. */
export function partsText(locale: Language, parts: readonly FigureCard[]): string | null {
  const t = messages(locale, 'alliance')
  const texts = parts.flatMap(({ measure, value }) =>
    isPart(measure) ? t(`part.${measure}`, { count: Number(value) }) : [],
  )
  return texts.length > 0 ? t('parts', { parts: formatList(locale, texts) }) : null
}

const partMeasures = ['cities', 'new_areas', 'districts_counties_towns'] as const
const isPart = (measure: string): measure is (typeof partMeasures)[number] =>
  partMeasures.some((part) => part === measure)

/** Why fewer are listed than declared, or that all are. */
export function gapText(
  locale: Language,
  { belonging, belongingWord }: DeclaredAndListed['alliance'],
): string {
  const t = messages(locale, 'alliance')
  const { declared, listed } = belonging
  const last = declared.at(-1)
  if (!last && listed === 0) return t(`gap.noneDeclared.${belongingWord}`)
  if (listed === 0) {
    return belongingWord === 'member'
      ? t('gap.noneListed.member', { declared: Number(last?.value ?? 0) })
      : t('gap.noneListed.participant')
  }
  const all = last?.qualifier === 'exactly' && Number(last.value) === listed
  return t(all ? `gap.allListed.${belongingWord}` : `gap.someListed.${belongingWord}`)
}
