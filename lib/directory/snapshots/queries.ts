import { db } from '#lib/db/client.ts'
import { dayOf } from '#lib/text/day.ts'

/** A file of a snapshot. */
export interface SnapshotFile {
  name: string
  /** Media type, with its parameters. */
  type: string
  /** Bytes. */
  size: number
  /** Hexadecimal. */
  sha256: string
}

export interface Snapshot {
  /** As in its address: "2026-11-22". */
  date: string
  /** Whether its files are gone: they made room for newer ones, or were withdrawn. */
  isEmptied: boolean
  files: SnapshotFile[]
}

const select = {
  date: true,
  emptiedAt: true,
  files: {
    select: { name: true, type: true, size: true, sha256: true },
    orderBy: { position: 'asc' },
  },
} as const

/** All snapshots, the newest first. */
export async function listSnapshots(): Promise<Snapshot[]> {
  const rows = await db.snapshot.findMany({
    where: { finishedAt: { not: null } },
    select,
    orderBy: { date: 'desc' },
  })
  return rows.map(({ date, emptiedAt, files }) => ({
    date: dayOf(date),
    isEmptied: emptiedAt !== null,
    files: files.map((file) => ({ ...file, size: Number(file.size) })),
  }))
}

/** The day of the newest snapshot that has its files; null where none has. */
export async function latestSnapshot(): Promise<string | null> {
  const row = await db.snapshot.findFirst({
    where: { finishedAt: { not: null }, emptiedAt: null },
    select: { date: true },
    orderBy: { date: 'desc' },
  })
  return row && dayOf(row.date)
}

export interface FoundFile extends SnapshotFile {
  id: string
  isEmptied: boolean
}

/** @param date any text. */
export async function findSnapshotFile(date: string, name: string): Promise<FoundFile | null> {
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date)) || dayOf(new Date(date)) !== date)
    return null
  if (!/^[\w.-]{1,60}$/.test(name)) return null
  const row = await db.snapshotFile.findFirst({
    where: { name, snapshot: { date: new Date(date), finishedAt: { not: null } } },
    select: {
      id: true,
      name: true,
      type: true,
      size: true,
      sha256: true,
      snapshot: { select: { emptiedAt: true } },
    },
  })
  if (!row) return null
  const { snapshot, size, ...file } = row
  return { ...file, size: Number(size), isEmptied: snapshot.emptiedAt !== null }
}

/** The pieces of a file, compressed, one at a time. */
export async function* snapshotParts(fileId: string): AsyncGenerator<Uint8Array> {
  for (let number = 0; ; number++) {
    const part = await db.snapshotPart.findUnique({
      where: { fileId_number: { fileId, number } },
      select: { content: true },
    })
    if (!part) return
    yield part.content
  }
}
