import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Page } from '#app/public-page.tsx'
import { FileTable } from '#components/data/file-table.tsx'
import { SnapshotList } from '#components/data/snapshot-list.tsx'
import { pageMetadata } from '#components/layout/page-metadata.ts'
import { requireLanguage } from '#components/layout/require-language.ts'
import { Section } from '#components/ui/section.tsx'
import { TextSection } from '#components/ui/text-section.tsx'
import { fileCatalogue } from '#lib/directory/data/catalogue.ts'
import { lastChangeDate } from '#lib/directory/data/last-change.ts'
import { dataNodes } from '#lib/directory/graph/dataset.ts'
import { siteOrigin } from '#lib/directory/origin.ts'
import { listSnapshots } from '#lib/directory/snapshots/queries.ts'
import { formatDate } from '#lib/i18n/dates.ts'
import { messages } from '#lib/i18n/messages.ts'

type Props = PageProps<'/[locale]/data'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = messages(requireLanguage((await params).locale), 'data')
  return pageMetadata({ title: t('title'), description: t('lead') })
}

const link = (href: string) => (text: ReactNode) => <a href={href}>{text}</a>
const creativeCommons = link('https://creativecommons.org/licenses/by/4.0/')

export default async function DataPage({ params }: Props) {
  const locale = requireLanguage((await params).locale)
  const t = messages(locale, 'data')
  const address = `${siteOrigin()}/${locale}/data`
  return (
    <Page locale={locale} path="/data" title={t('title')} lead={t('lead')} breadcrumbs={[]} graph={dataNodes}>
      <Section id="files" title={t('files.title')} note={t('files.note')}>
        <FileTable locale={locale} rows={fileCatalogue(locale)} />
        <div className="prose after-table">
          <p>{t.rich('files.codebook', { link: link(`/${locale}/data/codebook`) })}</p>
          <p>
            {t.rich('files.graph', {
              jsonld: link('/api/v1/graph.jsonld'),
              triples: link('/api/v1/graph.nt'),
            })}
          </p>
          <ul>
            <li>{t('files.empty')}</li>
            <li>{t('files.utf8')}</li>
            <li>{t('files.geojson')}</li>
          </ul>
        </div>
      </Section>
      <SnapshotList locale={locale} origin={siteOrigin()} snapshots={await listSnapshots()} />
      <TextSection
        id="api"
        title={t('api.title')}
        paragraphs={[
          t.rich('api.text', { link: link(`/${locale}/data/api`), openapi: link('/api/v1/openapi.json') }),
          t.rich('api.feeds', { link: link(`/${locale}/data/feeds`) }),
          t('api.ids', { example: `${siteOrigin()}/id/a7zvpvbmbx` }),
        ]}
      />
      <TextSection
        id="licence"
        title={t('licence.title')}
        paragraphs={[t('licence.facts'), t.rich('licence.own', { licence: creativeCommons })]}
        points={[
          t('licence.wording'),
          t.rich('licence.places', {
            geonames: link('https://www.geonames.org/'),
            licence: creativeCommons,
          }),
          t.rich('licence.regions', {
            countries: link('https://github.com/mledoze/countries'),
            licence: link('https://opendatacommons.org/licenses/odbl/1-0/'),
          }),
          t('licence.people'),
        ]}
      />
      <Section id="credit" title={t('licence.credit')}>
        <p>{t('licence.enough')}</p>
        <p>
          <q>
            {t('licence.creditLine', {
              address,
              date: formatDate(locale, await lastChangeDate()),
            })}
          </q>
        </p>
      </Section>
    </Page>
  )
}
