import { ChipList } from '#components/ui/chip-list.tsx'
import { FacetGroup } from '#components/ui/facet-group.tsx'
import { FacetPanel } from '#components/ui/facet-panel.tsx'
import { compareText, formatNumber } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

/** One way to narrow a list, in words. */
export interface ListFacet {
  /** As in the address. */
  name: string
  /** What is narrowed: "Country". */
  label: string
  /** The value in the address and what it is called; null where nothing is chosen. */
  chosen: { value: string; label: string } | null
  /** In any order, each with how many things the list would hold. */
  values: readonly { value: string; label: string; count: number }[]
  /** The first page of the list with this value or, with null, without the facet. */
  href: (value: string | null) => string
}

interface Facets {
  locale: Language
  facets: readonly ListFacet[]
  /** How many things the list holds now. */
  total: number
}

/** Everything a list can be narrowed by: links with counts, the largest first, then by name. What would narrow nothing is left out. */
export function ListFacets({ locale, facets, total }: Facets) {
  const t = messages(locale, 'list')
  const compare = compareText(locale)
  const narrows = ({ chosen, values }: ListFacet) => chosen || values.some(({ count }) => count < total)
  return (
    <FacetPanel label={t('filter')}>
      {facets.filter(narrows).map(({ name, label, chosen, values, href }) => (
        <FacetGroup
          key={name}
          id={`facet-${name}`}
          label={label}
          more={t('showAll', { count: formatNumber(locale, values.length) })}
          values={values
            .toSorted((a, b) => b.count - a.count || compare(a.label, b.label))
            .map(({ value, label, count }) => ({
              label,
              count: formatNumber(locale, count),
              chosen: value === chosen?.value,
              href: href(value === chosen?.value ? null : value),
            }))}
        />
      ))}
    </FacetPanel>
  )
}

interface Chips {
  locale: Language
  facets: readonly ListFacet[]
  /** The text that names must hold, and the list without it; null where there is none. */
  text?: { value: string; href: string } | null
  /** The list without any filter. */
  clear: string
}

/** The filters in force, each a link that takes it away. */
export function ListChips({ locale, facets, text = null, clear }: Chips) {
  const t = messages(locale, 'list')
  const chip = (facet: string, value: string, href: string) => {
    const label = t('chip', { facet, value })
    return { label, removeLabel: t('remove', { label }), href }
  }
  return (
    <ChipList
      label={t('chosen')}
      chips={[
        ...(text ? [chip(t('text'), text.value, text.href)] : []),
        ...facets.flatMap(({ label, chosen, href }) => (chosen ? chip(label, chosen.label, href(null)) : [])),
      ]}
      clear={{ label: t('clear'), href: clear }}
    />
  )
}
