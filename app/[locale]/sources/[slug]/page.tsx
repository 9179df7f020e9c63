import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { missing } from '#app/missing.ts'
import { Page } from '#app/public-page.tsx'
import { pageMetadata } from '#components/layout/page-metadata.ts'
import { requireLanguage } from '#components/layout/require-language.ts'
import { SourceArticle } from '#components/source/source-article.tsx'
import { sourceNodes } from '#lib/directory/graph/source.ts'
import { messages } from '#lib/i18n/messages.ts'
import { listPath } from '#lib/records/paths.ts'
import { restingFilterFrom } from '#lib/sources/filter.ts'
import { sourcePath } from '#lib/sources/paths.ts'
import { findSource } from '#lib/sources/queries.ts'
import { listRestingOn, restingPerPage } from '#lib/sources/resting.ts'
import { isAskedBy } from '#lib/text/address.ts'
import { firstParagraph } from '#lib/text/markdown.ts'

type Props = PageProps<'/[locale]/sources/[slug]'>

async function requireSource({ params }: Props) {
  const { locale: asked, slug } = await params
  const locale = requireLanguage(asked)
  const source = (await findSource(locale, slug)) ?? (await missing(locale, 'source', slug))
  return { locale, slug, source }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, source } = await requireSource(props)
  const { record } = source
  return pageMetadata({
    title: messages(locale, 'source')('metaTitle', { title: record.title }),
    description: firstParagraph(source.description),
  })
}

export default async function SourcePage(props: Props) {
  const { locale, slug, source } = await requireSource(props)
  const asked = await props.searchParams
  const filter = restingFilterFrom(asked)
  const canonical = sourcePath(locale, slug, filter)
  if (!isAskedBy(canonical, sourcePath(locale, slug), asked)) permanentRedirect(canonical)

  const groups = await listRestingOn(locale, source.id, filter)
  if (filter.kind && groups.every(({ records }) => records.length === 0)) notFound()
  const t = messages(locale, 'source')
  return (
    <Page
      locale={locale}
      record={source.record}
      graph={(site) => sourceNodes(site, source)}
      path={`/sources/${slug}`}
      title={source.record.title}
      kicker={t('kicker')}
      breadcrumbs={[{ href: listPath(locale, 'source'), label: t('title') }]}
    >
      <SourceArticle
        locale={locale}
        source={source}
        filter={filter}
        groups={groups}
        perPage={restingPerPage}
      />
    </Page>
  )
}
