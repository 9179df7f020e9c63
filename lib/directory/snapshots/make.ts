// Makes the snapshot of a day.
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { db } from '#lib/db/client.ts'
import { isUniqueViolation } from '#lib/db/errors.ts'
import { latestChange } from '#lib/directory/api/changes.ts'
import { siteOrigin } from '#lib/directory/origin.ts'
import { dayOf } from '#lib/text/day.ts'
import { type FileToMake, filesToMake } from './files.ts'
import { makeRoom } from './room.ts'

export type Made =
  | { made: string; files: number }
  /** There is one of this day already: it never changes. */
  | { there: string }
  /** Nothing has changed since the last one. */
  | { unchanged: string }

/** A change in the middle would leave two states in one snapshot: then it is begun anew, so often. */
const attempts = 3
const partSize = 256 * 1024

/**
 * Makes the snapshot of this day, unless there is one or nothing has changed since the last. Two processes may do so at once:
 * one of them finds in the end that the other was quicker.
 */
export async function makeSnapshot(
  now = new Date(),
  files: readonly FileToMake[] = filesToMake(siteOrigin()),
): Promise<Made> {
  const date = dayOf(now)
  const last = await db.snapshot.findFirst({
    where: { finishedAt: { not: null } },
    select: { date: true, seq: true },
    orderBy: { date: 'desc' },
  })
  if (last && dayOf(last.date) === date) return { there: date }
  for (let attempt = 1; ; attempt++) {
    const seq = await latestChange()
    if (last && Number(last.seq) === seq) return { unchanged: dayOf(last.date) }
    const made = await makeOf(date, seq, files)
    if (made) {
      await makeRoom()
      return made
    }
    if (attempt === attempts) throw new Error('The records change too fast to make a snapshot of them')
  }
}

async function makeOf(date: string, seq: number, files: readonly FileToMake[]): Promise<Made | null> {
  const { id } = await db.snapshot.create({
    data: { date: new Date(date), seq },
    select: { id: true },
  })
  try {
    const sums: string[] = []
    for (const [position, file] of files.entries()) sums.push(await keepFile(id, file, position))
    const list: FileToMake = {
      name: 'checksums.sha256',
      type: 'text/plain; charset=utf-8',
      make: () => Readable.from([sums.join('')]),
    }
    await keepFile(id, list, sums.length)
    if ((await latestChange()) === seq) {
      // Not one that was emptied while it was made (withdraw.ts).
      const where = { id, emptiedAt: null }
      const { count } = await db.snapshot.updateMany({ where, data: { finishedAt: new Date() } })
      if (count === 1) return { made: date, files: sums.length + 1 }
    }
    await db.snapshot.delete({ where: { id } })
    return null
  } catch (error) {
    await db.snapshot.delete({ where: { id } })
    if (isUniqueViolation(error)) return { there: date }
    throw error
  }
}

/**
 * Makes a file and keeps it, piece by piece.
 * @returns its line among the checksums.
 */
async function keepFile(snapshotId: string, { name, type, make }: FileToMake, position: number) {
  const { id: fileId } = await db.snapshotFile.create({
    data: { snapshotId, name, type, position, size: 0, sha256: '' },
    select: { id: true },
  })
  const hash = createHash('sha256')
  let size = 0
  async function* counted() {
    for await (const piece of make()) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
      hash.update(bytes)
      size += bytes.length
      yield bytes
    }
  }
  await pipeline(
    Readable.from(counted()),
    createGzip({ level: 9 }),
    async (compressed: AsyncIterable<Buffer>) => {
      let number = 0
      for await (const content of inParts(compressed))
        await db.snapshotPart.create({
          data: { fileId, number: number++, content },
          select: { number: true },
        })
    },
  )
  const sha256 = hash.digest('hex')
  await db.snapshotFile.update({ where: { id: fileId }, data: { size, sha256 } })
  return `${sha256}  ${name}\n`
}

async function* inParts(pieces: AsyncIterable<Buffer>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let waiting: Buffer[] = []
  let size = 0
  for await (const piece of pieces) {
    waiting.push(piece)
    size += piece.length
    if (size < partSize) continue
    yield new Uint8Array(Buffer.concat(waiting))
    waiting = []
    size = 0
  }
  if (size > 0) yield new Uint8Array(Buffer.concat(waiting))
}
