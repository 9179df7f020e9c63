// The catalogue of everything that there is as files, as portals for open data read it (W3C's DCAT 3, the European DCAT-AP 3).
import { fileFormats, mediaType } from '#lib/directory/api/formats.ts'
import { language } from '#lib/directory/api/things.ts'
import { fileCatalogue } from '#lib/directory/data/catalogue.ts'
import { licenceAddress } from '#lib/directory/graph/dataset.ts'
import { graphFiles } from '#lib/directory/graph/documents.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { Snapshot, SnapshotFile } from './queries.ts'

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

const ref = (id: string) => ({ '@id': id })
const told = (text: string) => ({ '@value': text, '@language': language })
const day = (date: string) => ({ '@value': date, '@type': 'xsd:date' })
const mediaTypeNode = (type: string) => ref(`https://www.iana.org/assignments/media-types/${type}`)

/** The catalogue with the directory as it stands, and each of its snapshots as a version of it. */
export function dcatCatalog(origin: string, snapshots: readonly Snapshot[]) {
  const t = messages(language, 'data')
  const title = messages(language, 'site')('name')
  const page = `${origin}/${language}/data`
  const [catalog, dataset, publisher] = [`${origin}/#catalog`, `${origin}/#dataset`, `${origin}/#publisher`]
  const shared = {
    'dct:title': told(title),
    'dct:description': told(t('lead')),
    'dct:publisher': ref(publisher),
    'dct:license': ref(licenceAddress),
    'dct:language': ref('http://publications.europa.eu/resource/authority/language/ENG'),
    'dcat:landingPage': ref(page),
  }
  const full = snapshots.filter(({ isEmptied }) => !isEmptied)
  return {
    '@context': context,
    '@graph': [
      {
        '@id': catalog,
        '@type': 'dcat:Catalog',
        ...shared,
        'foaf:homepage': ref(`${origin}/${language}`),
        'dcat:dataset': [dataset, ...full.map(({ date }) => versionId(origin, date))].map(ref),
      },
      { '@id': publisher, '@type': 'foaf:Agent', 'foaf:name': title },
      {
        '@id': dataset,
        '@type': 'dcat:Dataset',
        ...shared,
        'dct:rights': { '@type': 'dct:RightsStatement', 'dct:description': told(t('about.licenceText')) },
        'dct:conformsTo': ref(`${page}/codebook`),
        'dcat:hasVersion': full.map(({ date }) => ref(versionId(origin, date))),
        'dcat:distribution': liveFiles(origin).map((file) =>
          distribution(`${dataset}-${file.name}`, file, page),
        ),
      },
      ...full.map(({ date, files }) => ({
        '@id': versionId(origin, date),
        '@type': 'dcat:Dataset',
        ...shared,
        'dcat:version': date,
        'dct:issued': day(date),
        'dcat:isVersionOf': ref(dataset),
        'dcat:distribution': files.map((file) => {
          const address = `${origin}/data/${date}/${file.name}`
          return { ...distribution(`${address}#file`, { ...file, address }, page), ...kept(file) }
        }),
      })),
    ],
  }
}

const versionId = (origin: string, date: string) => `${origin}/data/${date}#snapshot`

interface Distributed {
  name: string
  type: string
  address: string
}

function liveFiles(origin: string): Distributed[] {
  const lists = fileCatalogue(language).flatMap(({ noun, files }) =>
    files.map(({ format, href }) => ({
      name: `${noun}.${format}`,
      type: fileFormats[format].type,
      address: origin + href,
    })),
  )
  const graphs = graphFiles.map(({ name, type }) => ({ name, type, address: `${origin}/api/v1/${name}` }))
  return [...lists, ...graphs]
}

const distribution = (id: string, { name, type, address }: Distributed, page: string) => ({
  '@id': id,
  '@type': 'dcat:Distribution',
  'dct:title': told(name),
  'dcat:accessURL': ref(page),
  'dcat:downloadURL': ref(address),
  'dcat:mediaType': mediaTypeNode(mediaType({ type })),
  'dct:license': ref(licenceAddress),
})

const kept = ({ size, sha256 }: SnapshotFile) => ({
  'dcat:byteSize': { '@value': String(size), '@type': 'xsd:nonNegativeInteger' },
  'spdx:checksum': {
    '@type': 'spdx:Checksum',
    'spdx:algorithm': ref('http://spdx.org/rdf/terms#checksumAlgorithm_sha256'),
    'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
  },
})
