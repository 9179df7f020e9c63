// The way of a request to a door for machines: held to what a client may ask for and to what can be done at a time, answered by
// Next, and looked at before a byte of the answer is sent.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { inject, type Response } from 'light-my-request'
import { Problem } from '#lib/directory/api/problem.ts'
import { type Bound, Busy, TooLong } from '#lib/front/render/bound.ts'
import type { Pages } from '#lib/front/render/pages.ts'
import { answerHeaders, cleanHeaders, otherHeaders } from './headers.ts'
import { costOf, isBelow } from './passed-on.ts'
import { clientOf, RateLimit } from './rate-limit.ts'
import { refuse, wantsPage } from './refuse.ts'
import type { Result } from './send.ts'
import { isReadablePath } from './target.ts'

interface Options {
  next: RequestListener
  pages: Pick<Pages, 'error'>
  /** What is done at a time, each up to the first byte of its answer. */
  bound: Bound
  trustProxy: boolean
}

const methods = 'GET, HEAD, OPTIONS'
/** Answers under way at a time: who takes a long one takes its time. More begin when one of them ends. */
const mostUnderWay = 32

export class Doors {
  private readonly options: Options
  private readonly rateLimit = new RateLimit({ capacity: 1_000, refill: 20, clients: 50_000 })
  private underWay = 0

  constructor(options: Options) {
    this.options = options
  }

  async answer(request: IncomingMessage, response: ServerResponse, secure: boolean): Promise<Result> {
    const target = request.url ?? '/'
    const problem = this.takeTokens(request, response, target) ?? faultOf(request.method, target)
    if (problem) return this.refuse(request, response, secure, problem)
    try {
      return await this.pass(request, response, secure, target)
    } catch (error) {
      if (error instanceof Gone) return { status: goneStatus, bytes: 0 }
      if (!(error instanceof Busy || error instanceof TooLong)) throw error
      return this.refuse(request, response, secure, overloaded(error))
    }
  }

  /** Tells a client what it may still ask for, and refuses what is beyond. */
  private takeTokens(
    request: IncomingMessage,
    response: ServerResponse,
    target: string,
  ): Problem | undefined {
    const taken = this.rateLimit.take(clientOf(request, this.options.trustProxy), costOf(target))
    for (const [name, value] of Object.entries(this.rateLimit.headers(taken))) response.setHeader(name, value)
    if (taken.allowed) return undefined
    const sentence = `Too many requests from one address. Ask again in ${taken.wait} seconds.`
    return new Problem(429, sentence, { headers: { 'retry-after': String(taken.wait) } })
  }

  private async pass(
    request: IncomingMessage,
    response: ServerResponse,
    secure: boolean,
    target: string,
  ): Promise<Result> {
    const { next, bound, trustProxy } = this.options
    if (this.underWay >= mostUnderWay) throw new Busy('Too many answers are under way.')
    cleanHeaders(request.headers, trustProxy, false)
    const gone = goneSignal(response)
    const answer = await bound.run((signal) => ask(next, request, AbortSignal.any([signal, gone])))
    const problem = problemIn(request, answer)
    if (!problem) return this.send(response, secure, target, answer)
    answer.raw.res.destroy()
    return this.refuse(request, response, secure, problem)
  }

  private async send(
    response: ServerResponse,
    secure: boolean,
    target: string,
    answer: Response,
  ): Promise<Result> {
    // Pictures for sharing are shown by others.
    const shown = isBelow('pictures', target) && { 'cross-origin-resource-policy': 'cross-origin' }
    response.writeHead(answer.statusCode, {
      ...answerHeaders(answer.headers),
      ...otherHeaders(secure),
      ...shown,
    })
    let bytes = 0
    const body = answer.stream().on('data', (chunk: Buffer) => {
      bytes += chunk.length
    })
    this.underWay++
    try {
      await pipeline(body, response)
    } catch {
      // The reader has gone, or what was being made has broken: who still listens hears it by the end of the connection.
      response.destroy()
    } finally {
      this.underWay--
    }
    return { status: answer.statusCode, bytes }
  }

  private refuse(
    request: IncomingMessage,
    response: ServerResponse,
    secure: boolean,
    problem: Problem,
  ): Promise<Result> {
    return refuse(this.options.pages, request, response, secure, problem)
  }
}

/** Why Next is not even asked: it fails with 500 at paths that are no percent-encoded UTF-8, and at methods it does not know. */
function faultOf(method: string | undefined, target: string): Problem | undefined {
  if (!methods.split(', ').includes(method ?? ''))
    return new Problem(405, 'This can only be read.', { headers: { allow: methods } })
  return isReadablePath(target)
    ? undefined
    : new Problem(400, 'The path is not valid UTF-8, percent-encoded.')
}

const overloaded = (error: Busy | TooLong) =>
  error instanceof Busy
    ? new Problem(503, 'Too much is asked for at the moment. Ask again in a few seconds.', {
        headers: { 'retry-after': '2' },
      })
    : new Problem(503, 'This takes longer than it may. Ask again in a minute.', {
        headers: { 'retry-after': '60' },
      })

/**
 * What to say in place of an answer of Next's: where it has failed or found nothing by itself, and where a reader would be shown
 * a problem document. A sentence of ours in plain text is for readers too, unless it only says that there is nothing.
 */
function problemIn(request: IncomingMessage, { statusCode: status, headers }: Response): Problem | undefined {
  if (status < 400) return undefined
  const type = String(headers['content-type'] ?? '')
  const isDocument = type.startsWith('application/problem+json')
  const isSentence = type.startsWith('text/plain')
  if ((isDocument || isSentence) && !wantsPage(request)) return undefined
  if (isSentence && status !== 404) return undefined
  const told = ['allow', 'retry-after'].flatMap((name) => {
    const value = headers[name]
    return value === undefined ? [] : [[name, String(value)]]
  })
  const sentence = status >= 500 ? 'Something went wrong here. Try again later.' : 'There is nothing here.'
  return new Problem(status, sentence, { headers: Object.fromEntries(told) })
}

/** Nobody waits for the answer any more. */
class Gone extends Error {
  override name = 'Gone'
}

/** What other servers call it in their logs. */
const goneStatus = 499

/** Tells when the reader has gone before the answer was complete. */
function goneSignal(response: ServerResponse): AbortSignal {
  const gone = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) gone.abort(new Gone('The reader has gone.'))
  })
  return gone.signal
}

/** What Next answers, as soon as it begins to. Whoever makes it hears by its closing that nobody takes it any more. */
async function ask(
  next: RequestListener,
  { method, url = '/', headers }: IncomingMessage,
  signal: AbortSignal,
): Promise<Response> {
  signal.throwIfAborted()
  const dispatch: RequestListener = (inner, answering) => {
    signal.addEventListener('abort', () => answering.destroy())
    next(inner, answering)
  }
  const asked = method === 'HEAD' || method === 'OPTIONS' ? method : 'GET'
  try {
    return await inject(dispatch, { method: asked, url, headers, payloadAsStream: true })
  } catch (error) {
    signal.throwIfAborted()
    throw error
  }
}
