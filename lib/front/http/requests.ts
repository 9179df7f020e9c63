// The way of a request, once it is known not to be a kept page: whose it is, and what it gets.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { findAddress } from '#lib/directory/addresses.ts'
import { Problem } from '#lib/directory/api/problem.ts'
import { readerLanguage } from '#lib/front/preferred-language.ts'
import type { Bound } from '#lib/front/render/bound.ts'
import type { Pages } from '#lib/front/render/pages.ts'
import { isAdmin, openDoor, refusalAtDoor } from './admin-door.ts'
import type { Asset, Assets } from './assets.ts'
import { replaceBareFailure } from './bare-failure.ts'
import { Doors } from './doors.ts'
import { cleanHeaders } from './headers.ts'
import { findDoor } from './passed-on.ts'
import { refuse } from './refuse.ts'
import { Answer, asset } from './respond.ts'
import { type Result, sendPage, sendRedirect, sendText } from './send.ts'

interface Options {
  next: RequestListener
  pages: Pages
  assets: Assets
  /** Of what the doors for machines do at a time. */
  bound: Bound
  publicOrigin: string | undefined
  trustProxy: boolean
}

export class Requests {
  private readonly options: Options
  private readonly doors: Doors
  private readonly files = new WeakMap<Asset, Answer>()

  constructor(options: Options) {
    this.options = options
    this.doors = new Doors(options)
  }

  /** Of a request whose target is settled (target.ts). */
  async answer(request: IncomingMessage, response: ServerResponse, secure: boolean): Promise<Result> {
    const target = request.url ?? '/'
    if (isAdmin(target)) return this.passOn(request, response, secure)
    const door = findDoor(target)
    if (door && 'door' in door) return this.doors.answer(request, response, secure)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const headers = { allow: 'GET, HEAD' }
      return this.refuse(
        request,
        response,
        secure,
        new Problem(405, 'Public pages can only be read.', { headers }),
      )
    }
    if (door) return sendRedirect(response, secure, 308, door.redirect, 'public, max-age=3600')
    const file = this.options.assets.find(target)
    if (file) return this.sendFile(request, response, secure, file)
    if (target.startsWith('/_next/')) return sendText(request, response, secure, 404, 'Not found.')
    if (target === '/') return sendHome(request, response, secure)
    const found = findAddress(target)
    if ('redirect' in found)
      return sendRedirect(response, secure, 308, found.redirect, 'public, max-age=3600')
    if ('missing' in found) {
      const sentence = 'There is nothing at this address. /api/v1 tells what there is for programs.'
      return this.refuse(request, response, secure, new Problem(404, sentence))
    }
    return sendPage(request, response, secure, await this.options.pages.find(found.page, found.kept))
  }

  /** Says what is wrong with a request, as its reader can read it. */
  refuse(
    request: IncomingMessage,
    response: ServerResponse,
    secure: boolean,
    problem: Problem,
  ): Promise<Result> {
    return refuse(this.options.pages, request, response, secure, problem)
  }

  /** The secretariat is Next's own affair, but for what it is told and who is let in. */
  private async passOn(request: IncomingMessage, response: ServerResponse, secure: boolean): Promise<Result> {
    const refusal = await refusalAtDoor(request, this.options)
    if (refusal === 'gone')
      return { status: response.headersSent ? response.statusCode : 400, bytes: 0, outcome: 'fwd=bypass' }
    if (refusal) return sendText(request, response, secure, refusal.status, refusal.sentence, refusal.headers)
    cleanHeaders(request.headers, this.options.trustProxy, true)
    openDoor(request, response, secure)
    replaceBareFailure(request, response)
    this.options.next(request, response)
    return undefined
  }

  private sendFile(request: IncomingMessage, response: ServerResponse, secure: boolean, file: Asset): Result {
    const answer = this.files.get(file) ?? new Answer(file, asset)
    this.files.set(file, answer)
    return { ...answer.send(request, response, secure, 'hit'), outcome: 'hit' }
  }
}

function sendHome(request: IncomingMessage, response: ServerResponse, secure: boolean): Result {
  const also = { vary: 'Accept-Language, Cookie' }
  return sendRedirect(response, secure, 307, `/${readerLanguage(request)}`, 'no-cache', also)
}
