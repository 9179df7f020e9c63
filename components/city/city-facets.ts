import type { ListFacet } from '#components/layout/list-facets.tsx'
import { type CityFacet, type CityFilter, cityFacets } from '#lib/cities/filter.ts'
import { citiesPath } from '#lib/cities/paths.ts'
import { isRegion, regionName } from '#lib/countries/regions.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { countryName } from '#lib/i18n/names.ts'
import type { FacetCount } from '#lib/records/facets.ts'
import { CityKind } from '#prisma/generated/enums.ts'

/** Everything the list of cities can be narrowed by, in words. */
export function cityListFacets(
  locale: Language,
  filter: CityFilter,
  counts: Record<CityFacet, readonly FacetCount[]>,
): ListFacet[] {
  const t = messages(locale, 'city')
  return cityFacets.map((name) => {
    const labelOf = (value: string) => valueLabel(locale, name, value, counts[name])
    const chosen = filter[name]
    return {
      name,
      label: t(`facet.${name}`),
      chosen: chosen === null ? null : { value: chosen, label: labelOf(chosen) },
      values: counts[name].map(({ value, count }) => ({ value, count, label: labelOf(value) })),
      href: (value) => citiesPath(locale, { ...filter, page: 1, [name]: value }),
    }
  })
}

const isKind = (value: string): value is CityKind => Object.hasOwn(CityKind, value)

/** A slug that no record has is shown as it stands in the address. */
function valueLabel(
  locale: Language,
  facet: CityFacet,
  value: string,
  counts: readonly FacetCount[],
): string {
  if (facet === 'country') return countryName(locale, value)
  if (facet === 'region' && isRegion(value)) return regionName(locale, value)
  if (facet === 'kind' && isKind(value)) return messages(locale, 'city')(`kind.${value}`)
  return counts.find((counted) => counted.value === value)?.title ?? value
}
