import { type Chip, ChipList } from '#components/ui/chip-list.tsx'
import { FacetGroup } from '#components/ui/facet-group.tsx'
import { FacetPanel } from '#components/ui/facet-panel.tsx'
import type { FacetCount } from '#lib/cities/facets.ts'
import { type CityFacet, type CityFilter, cityFacets } from '#lib/cities/filter.ts'
import { citiesPath } from '#lib/cities/paths.ts'
import { isRegion, regionName } from '#lib/countries/regions.ts'
import { compareText, formatNumber } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { countryName } from '#lib/i18n/names.ts'
import { CityKind } from '#prisma/generated/enums.ts'

type FacetCounts = Record<CityFacet, FacetCount[]>

interface FacetChoice {
  locale: Language
  filter: CityFilter
  facets: FacetCounts
}

const isKind = (value: string): value is CityKind => Object.hasOwn(CityKind, value)

/** What a value of a facet is called; a slug that no record has is shown as it stands in the address. */
function valueLabel(locale: Language, facet: CityFacet, value: string, facets: FacetCounts): string {
  if (facet === 'country') return countryName(locale, value)
  if (facet === 'region' && isRegion(value)) return regionName(locale, value)
  if (facet === 'kind' && isKind(value)) return messages(locale, 'city')(`kind.${value}`)
  return facets[facet].find((counted) => counted.value === value)?.title ?? value
}

/** Everything the list can be narrowed by: links with counts. The largest come first, then by name. */
export function CityFacets({ locale, filter, facets }: FacetChoice) {
  const list = messages(locale, 'list')
  const city = messages(locale, 'city')
  const compare = compareText(locale)
  return (
    <FacetPanel label={list('filter')}>
      {cityFacets.map((facet) => {
        const values = facets[facet]
          .map(({ value, count }) => ({ value, count, label: valueLabel(locale, facet, value, facets) }))
          .sort((a, b) => b.count - a.count || compare(a.label, b.label))
        return (
          <FacetGroup
            key={facet}
            id={`facet-${facet}`}
            label={city(`facet.${facet}`)}
            more={list('showAll', { count: formatNumber(locale, values.length) })}
            values={values.map(({ value, count, label }) => ({
              label,
              count: formatNumber(locale, count),
              chosen: filter[facet] === value,
              href: citiesPath(locale, {
                ...filter,
                page: 1,
                [facet]: filter[facet] === value ? null : value,
              }),
            }))}
          />
        )
      })}
    </FacetPanel>
  )
}

/** The filters in force, each a link that takes it away. */
export function CityChips({ locale, filter, facets }: FacetChoice) {
  const list = messages(locale, 'list')
  const city = messages(locale, 'city')
  const chip = (label: string, without: Partial<CityFilter>): Chip => ({
    label,
    removeLabel: list('remove', { label }),
    href: citiesPath(locale, { ...filter, page: 1, ...without }),
  })
  const chips = cityFacets.flatMap((facet) => {
    const value = filter[facet]
    if (value === null) return []
    const label = list('chip', {
      facet: city(`facet.${facet}`),
      value: valueLabel(locale, facet, value, facets),
    })
    return [chip(label, { [facet]: null })]
  })
  if (filter.q) chips.unshift(chip(list('chip', { facet: list('text'), value: filter.q }), { q: null }))
  return (
    <ChipList
      label={list('chosen')}
      chips={chips}
      clear={{ label: list('clear'), href: citiesPath(locale, { sort: filter.sort }) }}
    />
  )
}
