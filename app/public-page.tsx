import { Page as PageFrame } from '#components/layout/page.tsx'
import { Cite } from '#components/record/cite.tsx'
import { feedsOf } from '#lib/directory/feeds/discover.ts'
import { type GraphNode, type GraphSite, graphText } from '#lib/directory/graph/node.ts'
import { pageNodes, websiteNode } from '#lib/directory/graph/site.ts'
import { siteOrigin } from '#lib/directory/origin.ts'
import { findPicture } from '#lib/directory/pictures/find.ts'
import { pictureSize } from '#lib/directory/pictures/name.ts'
import { publishedLanguages } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { permanentPath } from '#lib/records/paths.ts'
import type { RecordPage } from '#lib/records/published.ts'

type Frame = Parameters<typeof PageFrame>[0]

interface PublicPage extends Frame {
  /** The record that the page is about; it ends with how to cite it. */
  record?: RecordPage
  /** What the page is about, as data: the thing itself first. Made from the same row as the page. */
  graph?: (site: GraphSite) => readonly GraphNode[]
  /** Where search engines count this page, with its language, when that is not at `path`: the list without this order, say. */
  canonical?: string
}

/**
 * A public page that wants to be found: the frame, what search engines go by, and how to cite it. React moves the links to
 * the head.
 */
export async function Page({ record, graph, canonical, children, ...frame }: PublicPage) {
  const { locale, path, title, breadcrumbs } = frame
  const site = { origin: siteOrigin(), locale }
  const address = canonical ?? `/${locale}${path}`
  const about = graph?.(site) ?? []
  const name = record?.title ?? (typeof title === 'string' ? title : '')
  const picture = await findPicture(locale, record?.id ?? null)
  const home = { href: `/${locale}`, label: messages(locale, 'site')('home') }
  const nodes = [
    websiteNode(site),
    ...pageNodes(site, {
      path: address,
      name,
      way: breadcrumbs ? [home, ...breadcrumbs] : [],
      about: about[0],
      changedAt: record?.updatedAt,
    }),
    ...about,
  ]
  const inLanguage = (language: string) => `${site.origin}/${language}${address.slice(`/${locale}`.length)}`
  return (
    <PageFrame {...frame}>
      <link rel="canonical" href={`${site.origin}${address}`} />
      {publishedLanguages.map((language) => (
        <link key={language} rel="alternate" hrefLang={language} href={inLanguage(language)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={inLanguage(publishedLanguages[0] ?? locale)} />
      {feedsOf(locale, { path, title: name }).map((feed) => (
        <link key={feed.href} rel="alternate" {...feed} />
      ))}
      <meta property="og:site_name" content={messages(locale, 'site')('name')} />
      <meta property="og:type" content={record?.kind === 'post' ? 'article' : 'website'} />
      <meta property="og:title" content={name || messages(locale, 'site')('name')} />
      <meta property="og:url" content={`${site.origin}${address}`} />
      {picture && (
        <>
          <meta property="og:image" content={`${site.origin}${picture.path}`} />
          <meta property="og:image:width" content={String(pictureSize.width)} />
          <meta property="og:image:height" content={String(pictureSize.height)} />
          <meta property="og:image:alt" content={picture.alt} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
      {children}
      {record && (
        <Cite locale={locale} record={record} address={`${site.origin}${permanentPath(record.id)}`} />
      )}
      <script
        type="application/ld+json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: graphText leaves nothing that could end the script.
        dangerouslySetInnerHTML={{ __html: graphText(nodes) }}
      />
    </PageFrame>
  )
}
