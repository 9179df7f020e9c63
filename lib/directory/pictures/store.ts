// Pictures that were made, on disk: a bounded number, those that were asked for or made last.
import { randomBytes } from 'node:crypto'
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isUnavailable } from '#lib/db/errors.ts'
import { readSettings } from '#lib/env.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { digestOf, findPictureContent, type PictureContent, siteContent } from './content.ts'
import { drawPicture } from './draw.ts'
import { fileNameOf, type PictureName, picturePath } from './name.ts'

/** Files, of some thirty kilobytes each. */
const mostPictures = 5_000
/** So many more are made before it is looked again. */
const between = 200
/** Drawn at once in one process, and waiting to be. */
const atOnce = 2
const waiting = 40

const folder = () => join(readSettings().dataFolder, 'pictures')

const contentOf = (locale: Language, subject: string): Promise<PictureContent | null> | PictureContent =>
  subject === 'site' ? siteContent(locale) : findPictureContent(locale, subject)

export type Answer = { picture: Buffer } | { moved: string } | { missing: true } | { busy: true }

/**
 * The picture at an address: only what a page shows now, or nobody could ever take back what a title said. While the database
 * does not answer, nobody knows what that is, and what is kept will do.
 */
export async function readPicture(name: PictureName): Promise<Answer> {
  const kept = await keptPicture(name)
  let content: PictureContent | null
  try {
    content = await contentOf(name.locale, name.subject)
  } catch (error) {
    if (kept && isUnavailable(error)) return { picture: kept }
    throw error
  }
  if (!content) return { missing: true }
  const digest = digestOf(content)
  if (digest !== name.digest) return { moved: picturePath({ ...name, digest }) }
  const picture = kept ?? (await make(name, content))
  return picture ? { picture } : { busy: true }
}

async function keptPicture(name: PictureName): Promise<Buffer | null> {
  const file = join(folder(), fileNameOf(name))
  const kept = await readFile(file).catch(() => null)
  const now = new Date()
  // Whoever tidies up goes by it.
  if (kept) await utimes(file, now, now).catch(() => {})
  return kept
}

const making = new Map<string, Promise<Buffer>>()
let busy = 0
const queue: (() => void)[] = []
let made = 0

/** Null when too many are being made already. One that is asked for by many is made once. */
async function make(name: PictureName, content: PictureContent): Promise<Buffer | null> {
  const file = fileNameOf(name)
  const known = making.get(file)
  if (known) return known
  if (queue.length >= waiting) return null
  const work = inTurn(async () => {
    const picture = await drawPicture(content, folder())
    await keep(file, picture)
    return picture
  }).finally(() => making.delete(file))
  making.set(file, work)
  return work
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (busy >= atOnce) await new Promise<void>((go) => queue.push(go))
  busy++
  try {
    return await work()
  } finally {
    busy--
    queue.shift()?.()
  }
}

/** Whole or not at all. A disk that is full makes no difference to who asked. */
async function keep(file: string, picture: Buffer): Promise<void> {
  const path = join(folder(), file)
  const temporary = `${path}.${randomBytes(6).toString('hex')}`
  try {
    await writeFile(temporary, picture)
    await rename(temporary, path)
    if (made++ % between === 0) await tidy()
  } catch {
    await rm(temporary, { force: true }).catch(() => {})
  }
}

/** Keeps those that were asked for last. @param most how many. */
export async function tidy(most = mostPictures): Promise<void> {
  const names = (await readdir(folder())).filter((name) => name.includes('.png'))
  if (names.length <= most) return
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder(), name)
      return { path, at: (await stat(path).catch(() => null))?.mtimeMs ?? 0 }
    }),
  )
  for (const { path } of files.sort((a, b) => b.at - a.at).slice(most)) await rm(path, { force: true })
}

/** Makes the pictures of a record's pages, before anybody asks. */
export async function makePictures(locales: readonly Language[], id: string): Promise<void> {
  for (const locale of locales) {
    const content = await contentOf(locale, id)
    if (!content) continue
    const name = { subject: id, locale, digest: digestOf(content) }
    if (!(await keptPicture(name))) await make(name, content)
  }
}
