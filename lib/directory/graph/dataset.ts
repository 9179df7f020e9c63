// The directory as data about which data: for those who look for data sets.
import { fileFormats, mediaType } from '#lib/directory/api/formats.ts'
import { fileCatalogue } from '#lib/directory/data/catalogue.ts'
import { messages } from '#lib/i18n/messages.ts'
import { graphFiles } from './documents.ts'
import { type GraphNode, type GraphSite, node } from './node.ts'

/** Of what the directory itself has made (app/[locale]/data says what else there is in it). */
export const licenceAddress = 'https://creativecommons.org/licenses/by/4.0/'

/** The directory as a data set, and the catalogue that it stands in. */
export function dataNodes(site: GraphSite): [GraphNode, ...GraphNode[]] {
  const { origin, locale } = site
  const t = messages(locale, 'data')
  const name = messages(locale, 'site')('name')
  const page = `${origin}/${locale}/data`
  const [dataset, catalog] = [`${origin}/#dataset`, `${origin}/#catalog`]
  const listFiles = fileCatalogue(locale).flatMap(({ files }) =>
    files.map(({ format, href }) => ({
      encodingFormat: mediaType(fileFormats[format]),
      contentUrl: origin + href,
    })),
  )
  const graphs = graphFiles.map((file) => ({
    encodingFormat: file.type,
    contentUrl: `${origin}/api/v1/${file.name}`,
  }))
  const shared = { name, description: t('lead'), url: page, license: licenceAddress, inLanguage: locale }
  return [
    node({
      '@type': 'Dataset',
      '@id': dataset,
      ...shared,
      isAccessibleForFree: true,
      includedInDataCatalog: { '@id': catalog },
      distribution: [...listFiles, ...graphs].map((file) => ({ '@type': 'DataDownload', ...file })),
    }),
    node({ '@type': 'DataCatalog', '@id': catalog, ...shared, dataset: { '@id': dataset } }),
  ]
}
