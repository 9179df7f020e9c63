import { ChipList } from '#components/ui/chip-list.tsx'
import { FacetGroup } from '#components/ui/facet-group.tsx'
import { FacetPanel } from '#components/ui/facet-panel.tsx'
import { formatNumber } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { PostFacetCount } from '#lib/posts/facets.ts'
import { type PostFacet, type PostFilter, type PostListName, postFacets } from '#lib/posts/filter.ts'
import { postsPath } from '#lib/posts/paths.ts'

interface PostChoice {
  locale: Language
  list: PostListName
  filter: PostFilter
  facets: Record<PostFacet, PostFacetCount[]>
}

/** What the list can be narrowed by, with counts. A facet with a single value narrows nothing and is left out. */
export function PostFacets({ locale, list, filter, facets }: PostChoice) {
  const words = messages(locale, 'list')
  const t = messages(locale, 'post')
  return (
    <FacetPanel label={words('filter')}>
      {postFacets
        .filter((facet) => facets[facet].length > 1 || filter[facet])
        .map((facet) => (
          <FacetGroup
            key={facet}
            id={`facet-${facet}`}
            label={t(`facet.${facet}`)}
            more={words('showAll', { count: formatNumber(locale, facets[facet].length) })}
            values={facets[facet].map(({ slug, title, count }) => ({
              label: title,
              count: formatNumber(locale, count),
              chosen: filter[facet] === slug,
              href: postsPath(locale, list, {
                ...filter,
                page: 1,
                [facet]: filter[facet] === slug ? null : slug,
              }),
            }))}
          />
        ))}
    </FacetPanel>
  )
}

/** The filters in force, each a link that takes it away. A slug that no record has is shown as it was asked for. */
export function PostChips({ locale, list, filter, facets }: PostChoice) {
  const words = messages(locale, 'list')
  const t = messages(locale, 'post')
  const chips = postFacets.flatMap((facet) => {
    const slug = filter[facet]
    if (slug === null) return []
    const value = facets[facet].find((counted) => counted.slug === slug)?.title ?? slug
    const label = words('chip', { facet: t(`facet.${facet}`), value })
    const href = postsPath(locale, list, { ...filter, page: 1, [facet]: null })
    return [{ label, removeLabel: words('remove', { label }), href }]
  })
  return (
    <ChipList
      label={words('chosen')}
      chips={chips}
      clear={{ label: words('clear'), href: postsPath(locale, list) }}
    />
  )
}
