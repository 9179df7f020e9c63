import type { ListFacet } from '#components/layout/list-facets.tsx'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { type PostFacet, type PostFilter, type PostListName, postFacets } from '#lib/posts/filter.ts'
import { postsPath } from '#lib/posts/paths.ts'
import type { FacetCount } from '#lib/records/facets.ts'

/** Everything a list of posts can be narrowed by, in words. A slug that no record has is shown as it was asked for. */
export function postListFacets(
  locale: Language,
  list: PostListName,
  filter: PostFilter,
  counts: Record<PostFacet, readonly FacetCount[]>,
): ListFacet[] {
  const t = messages(locale, 'post')
  return postFacets.map((name) => {
    const values = counts[name].map(({ value, title, count }) => ({ value, label: title ?? value, count }))
    const chosen = filter[name]
    const label = values.find(({ value }) => value === chosen)?.label
    return {
      name,
      label: t(`facet.${name}`),
      chosen: chosen === null ? null : { value: chosen, label: label ?? chosen },
      values,
      href: (value) => postsPath(locale, list, { ...filter, page: 1, [name]: value }),
    }
  })
}
