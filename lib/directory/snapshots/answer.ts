// Answers everything below /data: the files of snapshots, and the catalogue of them.
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { mediaType } from '#lib/directory/api/formats.ts'
import { siteOrigin } from '#lib/directory/origin.ts'
import { publishedLanguages } from '#lib/i18n/languages.ts'
import { wantedLanguage } from '#lib/text/accept.ts'
import { dcatCatalog } from './dcat.ts'
import { type FoundFile, findSnapshotFile, latestSnapshot, listSnapshots, snapshotParts } from './queries.ts'

const always = { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' }
const brief = { ...always, 'cache-control': 'no-cache' }

/** @param path the parts of the address below /data, decoded. */
export async function answerData(request: Request, path: readonly string[]): Promise<Response> {
  const [first = '', name, ...rest] = path
  if (rest.length > 0) return said(404, 'There is nothing here. /data/catalog.jsonld tells what there is.')
  if (first === 'catalog.jsonld' && name === undefined) return await catalog()
  if (name === undefined) return toPage(request)
  if (first === 'latest') {
    const date = await latestSnapshot()
    if (date === null) return said(404, 'There is no snapshot yet.')
    return new Response(null, { status: 307, headers: { ...brief, location: `/data/${date}/${name}` } })
  }
  const file = await findSnapshotFile(first, name)
  if (!file) return said(404, 'There is no such file. /data/catalog.jsonld tells which there are.')
  if (file.isEmptied) {
    const sentence = 'This snapshot has made room for newer ones. The checksum of this file was'
    return said(410, `${sentence} SHA-256 ${file.sha256}.`)
  }
  return sendFile(request, file)
}

async function catalog(): Promise<Response> {
  const body = `${JSON.stringify(dcatCatalog(siteOrigin(), await listSnapshots()), null, 2)}\n`
  return new Response(body, { headers: { ...brief, 'content-type': 'application/ld+json' } })
}

/** What there is, told to people. */
function toPage(request: Request): Response {
  const [first = 'en', ...others] = publishedLanguages
  const locale = wantedLanguage(request.headers.get('accept-language'), [first, ...others])
  return new Response(null, {
    status: 303,
    headers: { ...brief, vary: 'Accept-Language', location: `/${locale}/data#snapshots` },
  })
}

function sendFile(request: Request, file: FoundFile): Response {
  const { id, name, type, size, sha256 } = file
  const compressed = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\b)/.test(request.headers.get('accept-encoding') ?? '')
  // Two forms of one file, and neither is the other, byte by byte.
  const etag = `"${sha256}${compressed ? '-gzip' : ''}"`
  const headers = {
    ...always,
    etag,
    // It never changes: whoever has it once need not ask again.
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'Accept-Encoding',
  }
  if (request.headers.get('if-none-match')?.includes(etag))
    return new Response(null, { status: 304, headers })
  const packed = Readable.from(snapshotParts(id))
  const body = compressed ? packed : packed.pipe(createGunzip())
  return new Response(
    request.method === 'HEAD' ? null : (Readable.toWeb(body) as ReadableStream<Uint8Array>),
    {
      headers: {
        ...headers,
        'content-type': type,
        'content-disposition': `attachment; filename="${name}"`,
        // Of the file, however it is packed on the way (RFC 9530).
        ...(!compressed && {
          'content-length': String(size),
          'repr-digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
        }),
        ...(compressed && { 'content-encoding': 'gzip' }),
        link: `</data/catalog.jsonld>; rel="describedby"; type="${mediaType({ type: 'application/ld+json' })}"`,
      },
    },
  )
}

const said = (status: number, sentence: string) =>
  new Response(`${sentence}\n`, {
    status,
    headers: { ...brief, 'content-type': 'text/plain; charset=utf-8' },
  })
