import { createHash } from 'node:crypto'
import { z } from 'zod'
import { isUnavailable } from '#lib/db/errors.ts'
import { type GraphFile, graphFiles } from '#lib/directory/graph/documents.ts'
import { namesEtag } from '#lib/text/etag.ts'
import { isDecodable } from '#lib/text/percent.ts'
import { isSlug } from '#lib/text/slug.ts'
import { accepts } from './accept.ts'
import { changesDocument, latestChange } from './changes.ts'
import { type FileFormat, type FormatName, fileFormats, isFormat, mediaType } from './formats.ts'
import { listDocument } from './lists.ts'
import { movedTo } from './moved.ts'
import type { Noun } from './noun.ts'
import { nouns, resources } from './nouns.ts'
import { openApi } from './openapi.ts'
import { originOf } from './origin.ts'
import { Problem, problemAnswer, unavailable } from './problem.ts'
import { readQuery } from './query.ts'
import { listHits } from './search.ts'
import { streamOf } from './stream.ts'
import { language } from './things.ts'

/** Everything that the API answers begins so. */
export const base = '/api/v1'

const methods = 'GET, HEAD, OPTIONS'

/** For any site's scripts to read: there is nothing here that only some may know. */
const always = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'ETag, Allow, Content-Disposition, RateLimit, RateLimit-Policy, Retry-After',
  'x-content-type-options': 'nosniff',
}

/** To be asked for again each time: the ETag makes that cheap. */
const kept = { 'cache-control': 'no-cache', vary: 'Accept' }

/** Answers any request below /api/v1. */
export async function answerApi(request: Request): Promise<Response> {
  const url = new URL(request.url)
  try {
    if (request.method === 'OPTIONS') return preflight()
    if (request.method !== 'GET' && request.method !== 'HEAD')
      throw new Problem(405, 'This can only be read.', { headers: { allow: methods } })
    const origin = originOf(request)
    return await answerRead(request, new URL(url.pathname + url.search, origin))
  } catch (error) {
    const problem = error instanceof Problem ? error : unexpected(error)
    return problemAnswer(request, problem, { ...always, vary: 'Accept' })
  }
}

async function answerRead(request: Request, asked: URL): Promise<Response> {
  const path = asked.pathname.slice(base.length)
  if (!isDecodable(path)) throw new Problem(400, 'The path is not valid UTF-8, percent-encoded.')
  const [, first = '', key, ...rest] = decodeURIComponent(path).split('/')
  if (rest.length > 0) throw notFound()
  if (key !== undefined) return await one(request, asked, first, key)
  const [name, ending = '', ...none] = first.split('.')
  const noun = nouns.find((noun) => noun.name === name)
  if (noun && none.length === 0 && isFormat(ending) && fileFormats[ending].fits(noun))
    return await listFile(request, asked, noun, ending)
  const graph = graphFiles.find((file) => file.name === first)
  if (graph) return await graphFile(request, asked, graph)
  return await json(request, document(first), asked)
}

/** What makes the document at one part of the address. */
function document(name: string): (asked: URL) => Promise<unknown> {
  if (name === '') return async (asked) => plain(asked, index(asked.origin))
  if (name === 'openapi.json') return async (asked) => plain(asked, openApi(asked.origin))
  if (name === 'search')
    return async (asked) => listDocument(await listHits(asked.search, asked.origin), asked)
  if (name === 'changes') return changesDocument
  const resource = resources.find((one) => one.name === name)
  if (!resource) throw notFound()
  return async (asked) => listDocument(await resource.list(asked.search, asked.origin), asked)
}

/** A document that takes no parameters. */
function plain<Document>({ search }: URL, body: Document): Document {
  readQuery(search, z.strictObject({}))
  return body
}

/** Where everything is. */
const index = (origin: string) => ({
  openapi: `${origin}${base}/openapi.json`,
  search: `${origin}${base}/search?q={q}`,
  changes: `${origin}${base}/changes`,
  ...Object.fromEntries(resources.map(({ name }) => [name, `${origin}${base}/${name}`])),
})

async function one(request: Request, asked: URL, name: string, key: string): Promise<Response> {
  const resource = resources.find((resource) => resource.name === name)
  if (!resource) throw notFound()
  const noun = nouns.find((noun) => noun.name === name)
  const make = async ({ search, origin }: URL) => {
    readQuery(search, z.strictObject({}))
    const known = isSlug(key.toLowerCase()) ? await resource.find(key, origin) : null
    if (known !== null) return known
    if (!noun || !isSlug(key))
      throw new Problem(404, `There is no ${resource.one.toLowerCase()} of this name.`)
    return new Moved(`${base}/${name}/${await movedTo(noun.kind, noun.one, key)}`)
  }
  return await json(request, make, asked)
}

class Moved {
  readonly location: string
  constructor(location: string) {
    this.location = location
  }
}

async function json(request: Request, make: (asked: URL) => Promise<unknown>, asked: URL): Promise<Response> {
  demand(request, 'application/json')
  const made = await make(asked)
  if (made instanceof Moved) {
    return new Response(null, { status: 308, headers: { ...always, ...kept, location: made.location } })
  }
  const body = JSON.stringify(made)
  return respond(request, digest(body), { 'content-type': 'application/json; charset=utf-8' }, () => body)
}

async function listFile(request: Request, asked: URL, noun: Noun, ending: FormatName): Promise<Response> {
  const format: FileFormat = fileFormats[ending]
  demand(request, mediaType(format))
  return await file(request, asked, `${noun.name}.${ending}`, format.type, () => format.make(noun, asked))
}

async function graphFile(request: Request, asked: URL, { name, type, make }: GraphFile): Promise<Response> {
  demand(request, mediaType({ type }))
  return await file(request, plain(asked, asked), name, type, () =>
    make({ origin: asked.origin, locale: language }),
  )
}

/** Counts the forms that files have had, because their ETag does not see the bytes. */
const fileForm = 2

/** A file is sent while it is made: its ETag follows from the change feed, for which it need not be made. */
async function file(
  request: Request,
  asked: URL,
  name: string,
  type: string,
  make: () => AsyncGenerator<string | Uint8Array>,
): Promise<Response> {
  const etag = digest(`${fileForm} ${await latestChange()} ${asked.href}`)
  if (isKnown(request, etag)) return unchanged(etag)
  const parts = make()
  // The first part is made before the answer begins: a bad parameter is still a refusal then.
  const first = await parts.next()
  const headers = { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` }
  return respond(request, etag, headers, () => streamOf(first, parts))
}

/** Weak, because the bytes differ once somebody compresses them on the way. */
const digest = (text: string): string =>
  `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`

function respond(
  request: Request,
  etag: string,
  headers: Record<string, string>,
  body: () => string | ReadableStream<Uint8Array>,
): Response {
  if (isKnown(request, etag)) return unchanged(etag)
  return new Response(request.method === 'HEAD' ? null : body(), {
    headers: { ...always, ...kept, etag, ...headers },
  })
}

const unchanged = (etag: string) => new Response(null, { status: 304, headers: { ...always, ...kept, etag } })

const isKnown = ({ headers }: Request, etag: string): boolean =>
  namesEtag(headers.get('if-none-match') ?? '', etag)

function demand(request: Request, type: string): void {
  if (accepts(request.headers.get('accept'), type)) return
  throw new Problem(406, `This address answers ${type}, which the Accept header leaves out.`)
}

const notFound = () =>
  new Problem(404, `There is nothing here. ${base} tells what there is, ${base}/openapi.json in full.`)

const preflight = () =>
  new Response(null, {
    status: 204,
    headers: {
      ...always,
      allow: methods,
      'access-control-allow-methods': methods,
      'access-control-allow-headers': 'Accept, Accept-Language, Content-Type, If-None-Match',
      'access-control-max-age': '86400',
    },
  })

/** What it was is shown to nobody but whoever runs the site. */
function unexpected(error: unknown): Problem {
  // The front tells once that the database is away; not every request has to.
  if (isUnavailable(error)) return unavailable()
  // biome-ignore lint/suspicious/noConsole: The answer is a document and not an exception, so Next does not tell of it.
  console.error(error)
  return new Problem(500, 'Something went wrong here. Try again later.')
}
