// The one HTTP entry: everything that is asked comes through here, and what is a page comes from Next behind it.
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import next from 'next'
import pg from 'pg'
import { Problem } from '#lib/directory/api/problem.ts'
import { setPrivateOrigin } from '#lib/env.ts'
import { startClock } from './clock.ts'
import { Feed } from './feed/feed.ts'
import { bodyLimitFor, isAdmin, refusalAtDoor } from './http/admin-door.ts'
import { Assets } from './http/assets.ts'
import { drain, stopTimes } from './http/draining.ts'
import { isSecure } from './http/headers.ts'
import { Health } from './http/health.ts'
import { applyLimits, bodyLimits, refuseBody, serverOptions } from './http/limits.ts'
import type { Log } from './http/log.ts'
import type { Metric } from './http/metrics.ts'
import { Requests } from './http/requests.ts'
import type { Answer } from './http/respond.ts'
import { sendText } from './http/send.ts'
import { type Fault, settleTarget } from './http/target.ts'
import { Visits } from './http/visits.ts'
import { partMetrics } from './part-metrics.ts'
import { Bound } from './render/bound.ts'
import { type Made, Pages, prepare } from './render/pages.ts'
import { Renders } from './render/renders.ts'
import { earlierBuilds } from './start/build.ts'
import { Mirror } from './store/mirror.ts'
import { PageStore } from './store/page-store.ts'
import { pagesVersion } from './store/version.ts'

export interface Front {
  server: Server
  /** What it has counted since it began. */
  metrics(): Metric[]
  /** Says that it is not ready any more, finishes what is in flight, for at most 7 seconds, and closes. */
  close(): Promise<void>
}

interface Options {
  databaseUrl: string
  /** With Next's development server: pages are made anew with every change. */
  dev: boolean
  dataFolder: string
  /** Where Next has put what it built. */
  build: string
  /** Under which the public reads the site. Undefined: whatever a request names. */
  publicOrigin: string | undefined
  /** Whether forwarded headers are believed. */
  trustProxy: boolean
  log: Log
}

const megabyte = 1_000_000

/** Ready to answer when it resolves; the caller says where to listen. */
export async function createFront(options: Options): Promise<Front> {
  const { databaseUrl, dev, dataFolder, build, publicOrigin, trustProxy, log } = options
  const visits = new Visits(log)
  // What is under development reloads itself by another protocol.
  const server = createServer(dev ? { ...serverOptions, shouldUpgradeCallback: () => true } : serverOptions)
  applyLimits(server, undefined, (status) => visits.unread(status))
  const app = next({ dev, dir: process.cwd(), httpServer: server })
  await app.prepare()
  const handler: RequestListener = app.getRequestHandler()
  const probe = new pg.Pool({
    connectionString: databaseUrl,
    max: 1,
    connectionTimeoutMillis: 2_000,
    query_timeout: 2_000,
  })
  probe.on('error', () => {})
  const onTrouble = (sentence: string) => log.say(sentence)

  let lost = false
  const feed = new Feed({
    databaseUrl,
    onChanges: (changes) => store.forget(changes),
    onRestart: (mark) => store.restart(mark),
    onConnection: (connected, reason) => {
      if (!connected)
        onTrouble(`The change feed cannot be followed (${reason}): pages are served as they are known.`)
      else if (lost) onTrouble('The change feed is followed again.')
      lost = !connected
    },
  })
  const mirror = new Mirror({
    folder: join(dataFolder, 'pages'),
    version: dev ? 'dev' : pagesVersion(build),
    maxBytes: 512 * megabyte,
    onTrouble,
  })
  const store = new PageStore<Answer>({ maxBytes: 128 * megabyte, mirror, feed, prepare })
  const time = () => (feed.connected ? 15_000 : 4_000)
  const renders = new Renders<Made>({ atOnce: 6, waiting: 100, time })
  const bound = new Bound({ atOnce: 4, waiting: 100, time })
  const assets = dev ? undefined : new Assets({ builds: [build, ...earlierBuilds(build)], public: 'public' })
  const pages = new Pages({
    next: handler,
    store,
    feed,
    renders,
    onTrouble,
    stampOf: (src) => assets?.stampOf(src),
  })
  const requests = assets && new Requests({ next: handler, pages, assets, bound, publicOrigin, trustProxy })
  const health = new Health({
    database: () => probe.query('SELECT 1').then(() => true),
    feed: () => dev || feed.connected,
  })
  server.on('request', (request, response) => {
    const began = performance.now()
    const secure = isSecure(request.headers, trustProxy)
    const fault = settleTarget(request)
    const { url: target = '/', method } = request
    const asked = { request, target, began }
    if (method === 'GET' || method === 'HEAD') {
      if (refuseBody(request, response, bodyLimits.public)) {
        visits.answered(asked, { status: 413, bytes: 0 })
        return
      }
      const entry = fault === undefined ? store.get(target) : undefined
      if (entry?.standing === 'fresh') {
        visits.answeredKept(asked, entry.prepared.send(request, response, secure, 'hit'))
        return
      }
      // Neither written down nor counted: machines ask for them every few seconds, and it would hide what readers do.
      if (target === '/livez') {
        sendText(request, response, secure, 200, 'ok')
        return
      }
      if (target === '/readyz') {
        health.readiness().then((state) => {
          const type = { 'content-type': 'application/json' }
          sendText(request, response, secure, state.ready ? 200 : 503, JSON.stringify(state), type)
        })
        return
      }
    } else if (refuseBody(request, response, bodyLimitFor(target))) {
      visits.answered(asked, { status: 413, bytes: 0 })
      return
    }
    // The development server draws its own error pages, with what a developer wants to know.
    if (!requests) {
      const door =
        fault !== undefined
          ? fault
          : isAdmin(target)
            ? refusalAtDoor(request, { publicOrigin, trustProxy })
            : null
      Promise.resolve(door).then((refusal) => {
        if (refusal === 'gone') response.destroy()
        else if (refusal) sendText(request, response, secure, refusal.status, refusal.sentence)
        else handler(request, response)
      })
      return
    }
    answer(requests, asked, response, secure, fault).then(
      (sent) => visits.answeredOrFollowed(asked, response, sent),
      () => response.destroy(),
    )
  })

  const answer = async (
    requests: Requests,
    asked: { request: IncomingMessage; target: string; began: number },
    response: ServerResponse,
    secure: boolean,
    fault: Fault | undefined,
  ) => {
    const { request } = asked
    try {
      if (fault !== undefined)
        return await requests.refuse(request, response, secure, new Problem(fault.status, fault.sentence))
      return await requests.answer(request, response, secure)
    } catch (error) {
      visits.failed(asked, error)
      if (response.headersSent) throw error
      return requests.refuse(
        request,
        response,
        secure,
        new Problem(500, 'Something went wrong here. Try again later.'),
      )
    }
  }

  const upgrade = app.getUpgradeHandler()
  if (dev) server.on('upgrade', upgrade)

  let survey: NodeJS.Timeout | undefined
  if (!dev) {
    await feed.start()
    // In its own time: a large folder must not keep anybody waiting.
    mirror.survey()
    survey = setInterval(() => mirror.survey(), 60_000).unref()
    // So that they are there when nothing can be rendered any more.
    server.once('listening', () => {
      pages.keepErrors()
    })
  }

  // Next asks itself for the page that an action leads to: never a host that a request has named.
  server.once('listening', () => {
    const address = server.address()
    if (address && typeof address === 'object') setPrivateOrigin(address)
  })

  let clock: { stop(): Promise<void> } | undefined
  server.once('listening', () => {
    clock = startClock(onTrouble)
  })

  const close = async () => {
    await Promise.all([drain(server, health), clock?.stop()])
    clearInterval(survey)
    // A database that has frozen takes no leave.
    const ends = Promise.all([mirror.close(), feed.close(), app.close(), probe.end()])
    await Promise.race([ends, sleep(stopTimes.leave)])
  }
  const metrics = () => partMetrics({ visits, renders, bound, store, mirror, feed })
  return { server, metrics, close }
}
