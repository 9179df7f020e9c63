// All pages that are kept: in memory, and behind it on disk. Knows which of them can still be believed.
import { LRUCache } from 'lru-cache'
import { type Change, Changes } from './changes.ts'
import { type KeptPage, type Mark, sizeOf, type Used } from './kept-page.ts'
import type { Mirror } from './mirror.ts'
import { ownBytes } from './own-bytes.ts'

/**
 * Fresh: as if it had just been rendered. Forgotten: something it used has changed since; it only stands in while there is
 * no newer one. Unverified: it comes from the disk, and the feed could not be asked whether it is still good.
 */
export type Standing = 'fresh' | 'forgotten' | 'unverified'

/** What the store needs to know of the change feed. */
export interface Feed {
  /** Up to where changes have been handed to `forget`; undefined while nobody knows. */
  readonly mark: Mark | undefined
  /** Whether a page of then would still be the same now; undefined while the database does not say. */
  verify(mark: Mark, used: Used): Promise<boolean | undefined>
}

/** A page in memory, with what the front has prepared to serve it. */
export interface Entry<Prepared> {
  page: KeptPage
  standing: Standing
  prepared: Prepared
  /** When it could not be rendered anew, in milliseconds since 1970. */
  failedAt?: number
}

interface Options<Prepared> {
  /** Of memory. */
  maxBytes: number
  mirror: Mirror
  feed: Feed
  prepare(page: KeptPage): Prepared
}

/** Changes that are remembered for pages being rendered meanwhile. More have come: then such a page is not kept. */
const memory = 20_000

export class PageStore<Prepared> {
  readonly counters = { forgotten: 0, evicted: 0, fromDisk: 0, outdated: 0 }
  /** Grows when the feed begins anew: a mark from before says nothing any more. */
  generation = 0
  private readonly options: Options<Prepared>
  private readonly entries: LRUCache<string, Entry<Prepared>>
  private readonly loading = new Map<string, Promise<Entry<Prepared> | undefined>>()
  private recent: Change[] = []
  /** Changes up to here are not among `recent`. */
  private recentFrom: bigint | undefined

  constructor(options: Options<Prepared>) {
    this.options = options
    this.entries = new LRUCache({
      maxSize: options.maxBytes,
      maxEntrySize: Math.ceil(options.maxBytes / 4),
      sizeCalculation: ({ page }) => sizeOf(page),
      dispose: (_entry, _address, reason) => {
        if (reason === 'evict') this.counters.evicted++
      },
    })
  }

  get size() {
    return { pages: this.entries.size, bytes: this.entries.calculatedSize }
  }

  get(address: string): Entry<Prepared> | undefined {
    return this.entries.get(address)
  }

  /** From memory or disk. One that could not be verified is, as soon as it can be. */
  load(address: string): Promise<Entry<Prepared> | undefined> {
    const loading = this.loading.get(address) ?? this.loadOnce(address)
    this.loading.set(address, loading)
    const done = () => this.loading.delete(address)
    loading.then(done, done)
    return loading
  }

  private async loadOnce(address: string): Promise<Entry<Prepared> | undefined> {
    const known = this.entries.get(address)
    if (known && known.standing !== 'unverified') return known
    const page = known?.page ?? (await this.options.mirror.read(address))
    if (!page) return undefined
    if (restsOnNothing(page.used)) return this.enter(page, 'fresh')
    const { mark } = this.options.feed
    const { generation } = this
    const same = mark && (await this.options.feed.verify(page.mark, page.used))
    // Another may have been rendered meanwhile.
    const newer = this.entries.get(address)
    if (newer && newer !== known) return newer
    this.counters.fromDisk++
    if (!mark || same === undefined || generation !== this.generation) return this.enter(page, 'unverified')
    const good = same && !this.isTouchedSince(mark, page.used)
    return this.enter(good ? { ...page, mark } : page, good ? 'fresh' : 'forgotten')
  }

  /**
   * Keeps a page, unless what it used has changed since its rendering began. Tells whether.
   * @param generation - the store's own, when the rendering began.
   */
  put(page: KeptPage, generation: number): boolean {
    const isOutdated = generation !== this.generation || this.isTouchedSince(page.mark, page.used)
    if (isOutdated && !restsOnNothing(page.used)) {
      this.counters.outdated++
      return false
    }
    this.enter(page, 'fresh')
    this.options.mirror.write(page)
    return true
  }

  /** There is no such page any more. */
  remove(address: string): void {
    this.entries.delete(address)
    this.options.mirror.remove(address)
  }

  /** Tells how many pages have used what was changed. */
  forget(changes: readonly Change[]): number {
    this.remember(changes)
    const touched = new Changes(changes)
    let count = 0
    for (const entry of this.entries.values()) {
      if (entry.standing !== 'fresh' || !touched.touch(entry.page.used)) continue
      entry.standing = 'forgotten'
      count++
    }
    this.counters.forgotten += count
    return count
  }

  /**
   * The feed begins anew at this mark: with the first connection, after a gap nobody can fill, or because the database
   * is not the one it was. What is on disk is held against it when it is read.
   */
  restart(mark: Mark): number {
    this.recent = []
    this.recentFrom = mark.seq
    this.generation++
    let count = 0
    for (const entry of this.entries.values()) {
      if (entry.standing === 'forgotten' || restsOnNothing(entry.page.used)) continue
      entry.standing = 'unverified'
      count++
    }
    return count
  }

  private enter(entering: KeptPage, standing: Standing): Entry<Prepared> {
    const { identity, gzip, br } = entering.bodies
    const bodies = { identity: ownBytes(identity), gzip: ownBytes(gzip), br: ownBytes(br) }
    const page = { ...entering, bodies }
    const entry = { page, standing, prepared: this.options.prepare(page) }
    this.entries.set(page.address, entry)
    return entry
  }

  private remember(changes: readonly Change[]) {
    this.recent.push(...changes)
    const surplus = this.recent.length - memory
    if (surplus <= 0) return
    this.recentFrom = this.recent[surplus - 1]?.seq
    this.recent = this.recent.slice(surplus)
  }

  private isTouchedSince({ seq }: Mark, used: Used): boolean {
    if (this.recentFrom === undefined || seq < this.recentFrom) return true
    const later = this.recent.filter((change) => change.seq > seq)
    return later.length > 0 && new Changes(later).touch(used)
  }
}

/** No change can be to it: a page of nothing but words of our own. */
const restsOnNothing = ({ records, ends, kinds }: Used) =>
  records.length === 0 && ends.length === 0 && kinds.length === 0
