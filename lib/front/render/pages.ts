// Which page a reader gets: the one that is kept, a new one, or, where that fails, the last good one.
import { createHash } from 'node:crypto'
import type { RequestListener } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { collectUsed } from '#lib/db/used.ts'
import { languageOf } from '#lib/directory/addresses.ts'
import type { Feed } from '#lib/front/feed/feed.ts'
import { Answer, failing, lasting, type Outcome, passing } from '#lib/front/http/respond.ts'
import { type StampOf, trim } from '#lib/front/http/trim.ts'
import { type ErrorStatus, errorStatuses, errorStatusFor, lastResort } from '#lib/front/last-resort.ts'
import type { KeptPage } from '#lib/front/store/kept-page.ts'
import type { Entry, PageStore } from '#lib/front/store/page-store.ts'
import { publishedLanguages } from '#lib/i18n/languages.ts'
import { Busy } from './bound.ts'
import { compressForKeeping, compressForOne } from './compress.ts'
import { render } from './render.ts'
import type { Renders } from './renders.ts'

/** What to send for an address. */
export type Page = { answer: Answer; outcome: Outcome; busy?: boolean } | { redirect: string; status: number }

/** What a render leads to. */
export type Made =
  | { answer: Answer; kept: boolean }
  | { redirect: string; status: number }
  | { missing: 404 | 410 }

interface Options {
  next: RequestListener
  store: PageStore<Answer>
  feed: Feed
  renders: Renders<Made>
  stampOf: StampOf
  onTrouble(sentence: string): void
}

/** Milliseconds. */
const times = {
  /** How long a reader waits for a new page when there is an older one. */
  patience: 2_000,
  /** Before a page that could not be rendered is tried again while there is an older one. */
  retry: 5_000,
}

/** How a kept page is sent. */
export const prepare = (page: KeptPage): Answer => new Answer(page, page.status === 200 ? lasting : failing)

export class Pages {
  private readonly options: Options

  constructor(options: Options) {
    this.options = options
  }

  /**
   * The page of an address that is its one right address.
   * @param kept - whether it may be kept.
   */
  async find(address: string, kept: boolean): Promise<Page> {
    const entry = kept ? await this.options.store.load(address) : undefined
    if (entry?.standing === 'fresh') return { answer: entry.prepared, outcome: 'hit' }
    if (entry?.standing === 'unverified') return { answer: entry.prepared, outcome: 'hit; detail=unverified' }
    if (entry) return this.renew(address, entry)
    try {
      return await this.show(await this.make(address, kept), address, kept ? 'uri-miss' : 'bypass')
    } catch (error) {
      if (error instanceof Busy) return { ...(await this.error(languageOf(address), 500)), busy: true }
      this.options.onTrouble(`${pathOf(address)} cannot be rendered: ${reasonOf(error)}`)
      return this.error(languageOf(address), 500)
    }
  }

  /** The complete error page, in a reader's language. One page may stand for several statuses: who sends it says which. */
  async error(language: string, meant: number): Promise<{ answer: Answer; outcome: Outcome }> {
    const { store, renders } = this.options
    const status = errorStatusFor(meant)
    const address = `error ${status} ${language}`
    const entry = await store.load(address)
    if (entry && (entry.standing !== 'forgotten' || isRecentFailure(entry)))
      return { answer: entry.prepared, outcome: 'fwd=bypass' }
    try {
      const made = await renders.run(address, (signal) =>
        this.render(`/${language}/errors/${status}`, { address, status }, signal),
      )
      if ('answer' in made) return { answer: made.answer, outcome: 'fwd=bypass' }
    } catch (error) {
      if (entry) entry.failedAt = Date.now()
      else this.options.onTrouble(`The page for status ${status} cannot be rendered: ${reasonOf(error)}`)
    }
    return { answer: entry?.prepared ?? lastAnswer(status), outcome: 'fwd=bypass' }
  }

  /** Has the error pages of all languages rendered before they are needed. */
  async keepErrors(): Promise<void> {
    for (const language of publishedLanguages) {
      for (const status of errorStatuses) await this.error(language, status)
    }
  }

  /** A page that used what has changed since: rendered anew, or, where that fails, as it was. */
  private async renew(address: string, entry: Entry<Answer>): Promise<Page> {
    const stale = (why: 'error' | 'waiting' | 'busy'): Page => ({
      answer: entry.prepared,
      outcome: `hit; detail=stale-${staleWords[why]}`,
    })
    if (!this.options.feed.connected || isRecentFailure(entry)) return stale('error')
    const renewed = this.make(address, true).then(
      (made) => {
        if (!('answer' in made)) this.options.store.remove(address)
        return this.show(made, address, 'stale')
      },
      (error: unknown) => {
        if (error instanceof Busy) return stale('busy')
        if (!isRecentFailure(entry)) {
          this.options.onTrouble(
            `${pathOf(address)} cannot be rendered anew, and is served as it was: ${reasonOf(error)}`,
          )
        }
        entry.failedAt = Date.now()
        return stale('error')
      },
    )
    return Promise.race([renewed, sleep(times.patience, stale('waiting'), { ref: false })])
  }

  private make(address: string, kept: boolean): Promise<Made> {
    const keep = kept ? { address, status: 200 } : undefined
    return this.options.renders.run(address, (signal) => this.render(address, keep, signal))
  }

  private async show(made: Made, address: string, forwarded: 'uri-miss' | 'stale' | 'bypass'): Promise<Page> {
    if ('missing' in made) return this.error(languageOf(address), made.missing)
    if ('redirect' in made) return made
    return {
      answer: made.answer,
      outcome: made.kept && forwarded !== 'bypass' ? `fwd=${forwarded}; stored` : `fwd=${forwarded}`,
    }
  }

  /** @param keep - under which address it is kept, and with which status it is sent. */
  private async render(
    target: string,
    keep: { address: string; status: number } | undefined,
    signal: AbortSignal,
  ): Promise<Made> {
    const { next, store, feed, stampOf } = this.options
    const { mark } = feed
    const { generation } = store
    const renderedAt = Date.now()
    const { result, used } = await collectUsed(() => render(next, target, signal))
    const { status, type, location, body } = result
    // Next has no way to say that a page is gone (app/missing.ts).
    if (location?.endsWith('/errors/410')) return { missing: 410 }
    if (location !== undefined && status >= 300 && status < 400) return { redirect: location, status }
    if (status === 404 || status === 410) return { missing: status }
    if (status !== 200) throw new Error(`Next answers with status ${status}`)
    const isHtml = type?.startsWith('text/html') === true
    const trimmed = isHtml ? trim(body.toString(), stampOf) : { html: '', lasting: true }
    const identity = isHtml ? Buffer.from(trimmed.html) : body
    const headers = { 'content-type': type ?? 'application/octet-stream' }
    const etag = createHash('sha256').update(identity).digest('base64url').slice(0, 22)
    if (!keep || (keep.status === 200 && !trimmed.lasting)) {
      const bodies = { identity, ...(await compressForOne(identity)) }
      return { answer: new Answer({ status: 200, headers, bodies, etag }, passing), kept: false }
    }
    const bodies = { identity, ...(await compressForKeeping(identity)) }
    const rests = { records: [...used.records], ends: [...used.ends], kinds: [...used.kinds] }
    const page = {
      ...keep,
      headers,
      bodies,
      etag,
      used: rests,
      renderedAt,
      mark: mark ?? { seq: 0n, saveId: '' },
    }
    const stored = store.put(page, generation)
    return { answer: (stored && store.get(keep.address)?.prepared) || prepare(page), kept: stored }
  }
}

const staleWords = {
  error: 'after-error',
  waiting: 'while-waiting',
  busy: 'while-busy',
} as const

const isRecentFailure = ({ failedAt }: Entry<Answer>) =>
  failedAt !== undefined && Date.now() - failedAt < times.retry

/** Without what a reader may have typed. */
const pathOf = (address: string) => address.split('?', 1)[0]

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

function lastAnswer(status: ErrorStatus): Answer {
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  return new Answer(
    { status, headers, bodies: { identity: Buffer.from(lastResort(status)) }, etag: '' },
    failing,
  )
}
