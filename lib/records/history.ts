import type { Editor } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { RecordKind, RecordStatus, RevisionAction, SaveDoor } from '#prisma/generated/enums.ts'
import { recordLink } from './published.ts'
import { whereMay } from './reach.ts'
import { linkWithVersion } from './shown.ts'

/** A record's fields as a revision keeps them; empty where the record was removed for good. */
export type Snapshot = Readonly<Record<string, unknown>>

/** One version of a record. */
export interface Version {
  record: Prisma.RecordGetPayload<{ select: typeof recordLink }>
  version: number
  action: RevisionAction
  /** Of a merger, the id of the other record. */
  mergedWith: string | null
  /** Of the record from then on. */
  status: RecordStatus
  snapshot: Snapshot
  /** The version before; null where this is the first. */
  before: Snapshot | null
}

/** Who saved, when and why. */
export interface SaveNote {
  id: string
  at: Date
  door: SaveDoor
  editorName: string
  reason: string | null
}

/** One save, with what it did to the record and to what refers to the record. */
export interface HistoryEntry extends SaveNote {
  /** The record itself first. */
  versions: Version[]
  /** How many more there are than stand here. */
  more: number
}

export interface RecordHistory {
  record: Prisma.RecordGetPayload<{ select: typeof recordLink }> & { status: RecordStatus; version: number }
  entries: HistoryEntry[]
  /** To ask for what is older; null at the end. */
  older: string | null
}

/** Entries on one page, and versions of other records in one entry. */
const sizes = { entries: 20, others: 8 }

const saveNote = {
  id: true,
  at: true,
  door: true,
  editorName: true,
  reason: true,
} satisfies Prisma.SaveSelect

/**
 * The saves of a record and of what refers to it, or did, newest first. Null for whoever may not read that, and where there is
 * no such record.
 * @param before - the save that came after these
 */
export async function findHistory(
  editor: Editor,
  kind: RecordKind,
  id: string,
  before: string | null = null,
): Promise<RecordHistory | null> {
  const record = await db.record.findFirst({
    where: { id, kind, ...whereMay(editor, 'history') },
    select: linkWithVersion,
  })
  if (!record) return null
  const places = await findPlaces(id, before)

  const saves = [...new Set(places.map(({ save }) => save))]
  const page = saves.slice(0, sizes.entries)
  const wanted = places.filter(({ save }) => page.includes(save))
  const [notes, versions] = await Promise.all([
    db.save.findMany({ where: { id: { in: page } }, select: saveNote }),
    findVersions(editor, wanted),
  ])
  const entries = page.flatMap((saveId): HistoryEntry[] => {
    const note = notes.find((one) => one.id === saveId)
    const own = versions.filter((one) => one.saveId === saveId)
    const total = wanted.find(({ save }) => save === saveId)?.total ?? 0
    if (!note || own.length === 0) return []
    own.sort((a, b) => Number(b.record.id === id) - Number(a.record.id === id))
    return [{ ...note, versions: own, more: Math.max(0, total - own.length) }]
  })
  return { record, entries, older: saves.length > sizes.entries ? (page.at(-1) ?? null) : null }
}

interface Place {
  save: string
  record: string
  version: number
  /** In this save, of this record and what refers to it. */
  total: number
}

/**
 * Where versions of the record, and of what refers to it, stand. The feed knows in which saves to look; and a version refers to
 * whatever its snapshot, or that of the version before it, names.
 */
async function findPlaces(id: string, before: string | null): Promise<Place[]> {
  const named = `"${id}"`
  return db.$queryRaw<Place[]>`
    WITH heard AS (
      SELECT DISTINCT "saveId" AS id FROM "Change"
      WHERE "recordId" = ${id} AND (${before}::text IS NULL OR "saveId" < ${before})
    ), told AS (
      SELECT r."saveId" AS save, r."recordId" AS record, r.version,
        count(*) OVER (PARTITION BY r."saveId")::int AS total,
        row_number() OVER (PARTITION BY r."saveId" ORDER BY r."recordId" <> ${id}, r."recordId") AS place,
        dense_rank() OVER (ORDER BY r."saveId" DESC) AS nth
      FROM heard JOIN "Revision" r ON r."saveId" = heard.id
      LEFT JOIN "Revision" b ON b."recordId" = r."recordId" AND b.version = r.version - 1
      WHERE r."recordId" = ${id} OR position(${named} IN r.snapshot::text) > 0 OR position(${named} IN b.snapshot::text) > 0
    )
    SELECT save, record, version, total FROM told
    WHERE nth <= ${sizes.entries + 1} AND place <= ${sizes.others + 1}
    ORDER BY nth, place`
}

const ofVersion = {
  recordId: true,
  version: true,
  saveId: true,
  action: true,
  mergedWith: true,
  status: true,
  snapshot: true,
  record: { select: recordLink },
} satisfies Prisma.RevisionSelect

async function findVersions(
  editor: Editor,
  places: readonly Place[],
): Promise<(Version & { saveId: string })[]> {
  const wanted = new Set(places.map(({ record, version }) => `${record} ${version}`))
  const rows = await db.revision.findMany({
    where: {
      record: whereMay(editor, 'history'),
      OR: places.map(({ record, version }) => ({
        recordId: record,
        version: { in: [version, version - 1] },
      })),
    },
    select: ofVersion,
  })
  const at = new Map(rows.map((row) => [`${row.recordId} ${row.version}`, row]))
  return rows.flatMap(({ recordId, snapshot, ...row }) => {
    if (!wanted.has(`${recordId} ${row.version}`)) return []
    const before = at.get(`${recordId} ${row.version - 1}`)
    return [{ ...row, snapshot: asSnapshot(snapshot), before: before ? asSnapshot(before.snapshot) : null }]
  })
}

export interface VersionPage extends Version {
  save: SaveNote
  /** As the record stands now. */
  now: { version: number; status: RecordStatus; snapshot: Snapshot }
}

/** One version whole, and how the record stands now. Null as `findHistory` is. */
export async function findVersion(
  editor: Editor,
  kind: RecordKind,
  id: string,
  version: number,
): Promise<VersionPage | null> {
  const revision = await db.revision.findFirst({
    where: { recordId: id, version, record: { kind, ...whereMay(editor, 'history') } },
    select: { ...ofVersion, save: { select: saveNote } },
  })
  if (!revision) return null
  const [last, before, record] = await Promise.all([
    db.revision.findFirst({
      where: { recordId: id },
      select: { version: true, snapshot: true },
      orderBy: { version: 'desc' },
    }),
    db.revision.findUnique({
      where: { recordId_version: { recordId: id, version: version - 1 } },
      select: { snapshot: true },
    }),
    db.record.findUnique({ where: { id }, select: { status: true } }),
  ])
  if (!last || !record) return null
  return {
    ...revision,
    snapshot: asSnapshot(revision.snapshot),
    before: before && asSnapshot(before.snapshot),
    now: { version: last.version, status: record.status, snapshot: asSnapshot(last.snapshot) },
  }
}

/** @returns an object always: that is what is written (save.ts). */
export function asSnapshot(json: Prisma.JsonValue): Snapshot {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? json : {}
}
