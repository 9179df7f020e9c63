// Answers everything below /data: the files of snapshots, and the catalogue of them.

import { streamOf } from '#lib/directory/api/stream.ts'
import { siteOrigin } from '#lib/directory/origin.ts'
import { publishedLanguages } from '#lib/i18n/languages.ts'
import { wantedLanguage } from '#lib/text/accept.ts'
import { namesEtag } from '#lib/text/etag.ts'
import { dcatCatalog } from './dcat.ts'
import { type FoundFile, findSnapshotFile, latestSnapshot, listSnapshots, snapshotParts } from './queries.ts'

const always = { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' }
const brief = { ...always, 'cache-control': 'no-cache' }
const missing = 'There is no such file. /data/catalog.jsonld tells which there are.'

/** @param path the parts of the address below /data, decoded. */
export async function answerData(request: Request, path: readonly string[]): Promise<Response> {
  const [first = '', name, ...rest] = path
  if (rest.length > 0) return said(404, 'There is nothing here. /data/catalog.jsonld tells what there is.')
  if (first === 'catalog.jsonld' && name === undefined) return await catalog()
  if (name === undefined) return toPage(request)
  if (first === 'latest') {
    const date = await latestSnapshot()
    if (date === null) return said(404, 'There is no snapshot at present. The next one is made within a day.')
    // Only to a file that there is: a name from an address may hold what no header can.
    if (await findSnapshotFile(date, name))
      return new Response(null, { status: 307, headers: { ...brief, location: `/data/${date}/${name}` } })
    return said(404, missing)
  }
  const file = await findSnapshotFile(first, name)
  if (!file) return said(404, missing)
  if (file.isEmptied) {
    const sentence =
      'The files of this snapshot are no longer kept: it made room for newer ones, or was withdrawn.'
    return said(410, `${sentence} The checksum of this file was SHA-256 ${file.sha256}.`)
  }
  return await sendFile(request, file)
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

async function sendFile(request: Request, { id, name, type, sha256 }: FoundFile): Promise<Response> {
  // Weak: whether it is packed on the way is decided on the way.
  const etag = `W/"${sha256}"`
  const headers = {
    ...always,
    etag,
    // It never changes: whoever has it once need not ask again.
    'cache-control': 'public, max-age=31536000, immutable',
  }
  if (namesEtag(request.headers.get('if-none-match') ?? '', etag))
    return new Response(null, { status: 304, headers })
  return new Response(request.method === 'HEAD' ? null : await contentOf(id), {
    headers: {
      ...headers,
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      link: '</data/catalog.jsonld>; rel="describedby"; type="application/ld+json"',
    },
  })
}

async function contentOf(id: string): Promise<ReadableStream<Uint8Array>> {
  const parts = snapshotParts(id)
  return streamOf(await parts.next(), parts).pipeThrough(new DecompressionStream('gzip'))
}

const said = (status: number, sentence: string) =>
  new Response(`${sentence}\n`, {
    status,
    headers: { ...brief, 'content-type': 'text/plain; charset=utf-8' },
  })
