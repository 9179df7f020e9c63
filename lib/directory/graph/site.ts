// The frame of every graph: the site, the page, and the way from the home page to it.

import { searchPath } from '#lib/directory/search/paths.ts'
import { messages } from '#lib/i18n/messages.ts'
import { type GraphNode, type GraphSite, node } from './node.ts'

interface PageInGraph {
  /** With its language: "/en/cities". */
  path: string
  /** The page's heading. */
  name: string
  /** The pages above it, the home page first, as they are shown; none on the home page. */
  way: readonly { href: string; label: string }[]
  /** What the page is about: the first node that describes a thing. */
  about?: GraphNode | undefined
  /** Of what the page shows. */
  changedAt?: Date | undefined
}

const websiteId = ({ origin }: GraphSite) => `${origin}/#website`

/** The site, and how it is searched. */
export function websiteNode(site: GraphSite): GraphNode {
  const t = messages(site.locale, 'site')
  return {
    '@type': 'WebSite',
    '@id': websiteId(site),
    url: `${site.origin}/${site.locale}`,
    name: t('name'),
    inLanguage: site.locale,
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${site.origin}${searchPath(site.locale)}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  }
}

/** The page and its breadcrumbs. The page itself is the last of them. */
export function pageNodes(site: GraphSite, { path, name, way, about, changedAt }: PageInGraph): GraphNode[] {
  const url = `${site.origin}${path}`
  const breadcrumbs = `${url}#breadcrumbs`
  const page = node({
    '@type': about ? 'ItemPage' : 'WebPage',
    '@id': url,
    url,
    name,
    inLanguage: site.locale,
    isPartOf: { '@id': websiteId(site) },
    breadcrumb: way.length > 0 ? { '@id': breadcrumbs } : null,
    mainEntity: about?.['@id'] === undefined ? null : { '@id': about['@id'] },
    dateModified: changedAt?.toISOString(),
  })
  if (way.length === 0) return [page]
  const items = [
    ...way.map(({ href, label }) => ({ item: `${site.origin}${href}`, name: label })),
    { item: url, name },
  ]
  return [
    page,
    {
      '@type': 'BreadcrumbList',
      '@id': breadcrumbs,
      itemListElement: items.map((item, index) => ({ '@type': 'ListItem', position: index + 1, ...item })),
    },
  ]
}
