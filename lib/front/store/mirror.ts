// Kept pages on disk, so that a restart still has them. Several processes may share the folder. Nothing here ever fails a
// request: what cannot be written is not kept, what cannot be read is not there.
import { createHash, randomBytes } from 'node:crypto'
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder } from '#lib/db/data-folder.ts'
import type { KeptPage } from './kept-page.ts'
import { decodePage, encodePage } from './page-file.ts'

interface Options {
  /** Holds a folder for each version; those of others are removed. */
  folder: string
  version: string
  /** Of all files together. */
  maxBytes: number
  /** Hears of the first failure after a success. */
  onTrouble(sentence: string): void
}

/** Pages that wait to be written. More are not kept on disk this time: the disk is slower than the renderer, or full. */
const queueLimit = 200

/** Where the pages of one version are. */
export const versionFolder = (folder: string, version: string) =>
  join(folder, createHash('sha256').update(version).digest('hex').slice(0, 16))

export class Mirror {
  readonly counters = { written: 0, dropped: 0, failed: 0, evicted: 0, damaged: 0, bytes: 0, files: 0 }
  private readonly options: Options
  private readonly folder: string
  /** Sizes by file name, the longest unused first. Also files of other processes, since the last look. */
  private files = new Map<string, number>()
  private readonly queue = new Map<string, KeptPage>()
  private writing: Promise<void> | undefined
  private troubled = false
  private closed = false

  constructor(options: Options) {
    this.options = options
    this.folder = versionFolder(options.folder, options.version)
  }

  /** Looks what is there, and makes room. Also from time to time, because other processes write too. */
  async survey(): Promise<void> {
    try {
      await makeFolder(this.folder)
      await this.removeOthers()
      this.files = new Map(await this.listFiles())
    } catch (error) {
      this.trouble(error)
    }
    await this.makeRoom()
  }

  async read(address: string): Promise<KeptPage | undefined> {
    const waiting = this.queue.get(address)
    if (waiting) return waiting
    const name = fileName(address)
    const file = await readFile(join(this.folder, name)).catch(() => undefined)
    if (!file) return undefined
    const page = decodePage(file, this.options.version)
    if (page?.address !== address) {
      this.counters.damaged++
      await this.delete(name)
      return undefined
    }
    this.note(name, file.length)
    return page
  }

  /** Returns at once; the page is written when its turn comes. */
  write(page: KeptPage): void {
    if (this.closed || (this.queue.size >= queueLimit && !this.queue.has(page.address))) {
      this.counters.dropped++
      return
    }
    this.queue.set(page.address, page)
    this.writing ??= this.drain()
  }

  async remove(address: string): Promise<void> {
    this.queue.delete(address)
    await this.delete(fileName(address))
  }

  /** Resolves when what waits has been written. */
  async close(): Promise<void> {
    this.closed = true
    while (this.writing) await this.writing
  }

  private async drain() {
    for (const [address, page] of this.queue) {
      await this.store(page)
      // Unless a newer one has come meanwhile.
      if (this.queue.get(address) === page) this.queue.delete(address)
    }
    await this.makeRoom()
    this.writing = this.queue.size > 0 ? this.drain() : undefined
  }

  private async store(page: KeptPage) {
    const name = fileName(page.address)
    const temporary = join(this.folder, `${name}.${randomBytes(6).toString('hex')}${unfinished}`)
    const content = encodePage(page, this.options.version)
    try {
      await makeFolder(this.folder)
      // A page appears whole or not at all, and need not survive a power cut: its checksum would tell.
      await writeFile(temporary, content)
      await rename(temporary, join(this.folder, name))
      this.note(name, content.length)
      this.counters.written++
      this.troubled = false
    } catch (error) {
      this.trouble(error)
      await rm(temporary, { force: true }).catch(() => {})
    }
  }

  private note(name: string, bytes: number) {
    this.counters.bytes += bytes - (this.files.get(name) ?? 0)
    this.files.delete(name)
    this.files.set(name, bytes)
    this.counters.files = this.files.size
  }

  private async makeRoom() {
    this.counters.bytes = this.files.values().reduce((sum, bytes) => sum + bytes, 0)
    for (const name of this.files.keys()) {
      if (this.counters.bytes <= this.options.maxBytes) break
      await this.delete(name)
      this.counters.evicted++
    }
    this.counters.files = this.files.size
  }

  private async delete(name: string) {
    this.counters.bytes -= this.files.get(name) ?? 0
    this.files.delete(name)
    await rm(join(this.folder, name), { force: true }).catch((error) => this.trouble(error))
  }

  /** The longest unwritten first. What was left half written is removed. */
  private async listFiles(): Promise<[string, number][]> {
    const found: { name: string; bytes: number; at: number }[] = []
    for (const name of await readdir(this.folder)) {
      const path = join(this.folder, name)
      const known = await stat(path).catch(() => undefined)
      if (!known) continue
      if (!name.endsWith(unfinished)) found.push({ name, bytes: known.size, at: known.mtimeMs })
      else if (Date.now() - known.mtimeMs > 60_000) await rm(path, { force: true })
    }
    return found.toSorted((a, b) => a.at - b.at).map(({ name, bytes }) => [name, bytes])
  }

  private async removeOthers() {
    for (const name of await readdir(this.options.folder)) {
      const path = join(this.options.folder, name)
      if (path !== this.folder) await rm(path, { recursive: true, force: true })
    }
  }

  private trouble(error: unknown) {
    this.counters.failed++
    if (this.troubled) return
    this.troubled = true
    const reason = error instanceof Error ? error.message : String(error)
    this.options.onTrouble(`Pages are not kept on disk (${reason}); from memory they are served as ever.`)
  }
}

const unfinished = '.part'

const fileName = (address: string) => createHash('sha256').update(address).digest('hex').slice(0, 40)
