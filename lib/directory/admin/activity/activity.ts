// What was done, save by save, as far as somebody may know it.
import type { Editor } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'
import { mayCondition } from '#lib/records/reach.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { RecordKind, RecordStatus, RevisionAction, SaveDoor } from '#prisma/generated/enums.ts'
import { type ActivityChoice, seedPerson } from './choice.ts'

const activityPageSize = 30
/** So many records of one save are named, and so many of one that is asked for by itself; the rest is counted. */
const named = { among: 12, alone: 2_000 }

export interface ActivityRecord {
  recordId: string
  version: number
  action: RevisionAction
  kind: RecordKind
  title: string
  status: RecordStatus
}

export interface ActivityEntry {
  id: string
  at: Date
  door: SaveDoor
  editorId: string | null
  editorName: string
  reason: string | null
  records: ActivityRecord[]
  /** How many more records it changed that this person may know of. */
  more: number
}

export interface ActivityPage {
  entries: ActivityEntry[]
  page: number
  hasNext: boolean
}

const { join, sql } = Prisma

/** What was changed that an editor may know of and asks for: revisions `v`, their records `r`, their saves `s`. */
function done(editor: Editor, { save, person, kind, alliance, day }: ActivityChoice): Prisma.Sql {
  const conditions = [mayCondition(editor, 'history', sql`r.id`)]
  if (save) conditions.push(sql`s.id = ${save}`)
  if (kind) conditions.push(sql`r.kind = ${kind}::"RecordKind"`)
  if (person === seedPerson) conditions.push(sql`s.door = 'seed'`)
  else if (person) conditions.push(sql`s."editorId" = ${person}`)
  if (day) conditions.push(sql`s.at >= ${day}::date AND s.at < ${day}::date + 1`)
  if (alliance)
    conditions.push(
      sql`EXISTS (SELECT FROM "Belonging" a WHERE a."recordId" = r.id AND a."allianceId" = ${alliance})`,
    )
  return sql`"Revision" v JOIN "Record" r ON r.id = v."recordId" JOIN "Save" s ON s.id = v."saveId"
    WHERE ${join(conditions, ' AND ')}`
}

/** The newest first. */
export async function listActivity(editor: Editor, choice: ActivityChoice): Promise<ActivityPage> {
  const skip = (choice.page - 1) * activityPageSize
  const saves = await db.$queryRaw<Omit<ActivityEntry, 'records' | 'more'>[]>`
    SELECT o.id, o.at, o.door::text AS door, o."editorId", o."editorName", o.reason FROM "Save" o
    WHERE EXISTS (SELECT FROM ${done(editor, choice)} AND v."saveId" = o.id)
    ORDER BY o.at DESC, o.id DESC LIMIT ${activityPageSize + 1} OFFSET ${skip}`
  const shown = saves.slice(0, activityPageSize)
  if (shown.length === 0) return { entries: [], page: choice.page, hasNext: false }
  const records = await db.$queryRaw<(ActivityRecord & { saveId: string; place: bigint; total: bigint })[]>`
    SELECT * FROM (
      SELECT v."saveId", v."recordId", v.version, v.action::text AS action, r.kind::text AS kind, r.title,
        r.status::text AS status,
        row_number() OVER (PARTITION BY v."saveId" ORDER BY r.kind, r.title, r.id) AS place,
        count(*) OVER (PARTITION BY v."saveId") AS total
      FROM ${done(editor, choice)} AND v."saveId" IN (${join(shown.map(({ id }) => id))})
    ) changed WHERE place <= ${choice.save ? named.alone : named.among} ORDER BY place`
  const entries = shown.map((save) => {
    const its = records.filter(({ saveId }) => saveId === save.id)
    return {
      ...save,
      records: its.map(({ saveId, place, total, ...record }) => record),
      more: Number(its[0]?.total ?? 0) - its.length,
    }
  })
  return { entries, page: choice.page, hasNext: saves.length > activityPageSize }
}

export interface ActivityLine {
  at: Date
  door: SaveDoor
  editorName: string
  reason: string | null
  saveId: string
  action: RevisionAction
  kind: RecordKind
  recordId: string
  title: string
  version: number
}

/** Every change one by one, the newest first, some at a time. */
export async function* activityLines(editor: Editor, choice: ActivityChoice): AsyncGenerator<ActivityLine[]> {
  const size = 1_000
  let after = sql`TRUE`
  for (;;) {
    const lines: ActivityLine[] = await db.$queryRaw<ActivityLine[]>`
      SELECT s.at, s.door::text AS door, s."editorName", s.reason, s.id AS "saveId", v.action::text AS action,
        r.kind::text AS kind, r.id AS "recordId", r.title, v.version
      FROM ${done(editor, choice)} AND ${after} ORDER BY s.id DESC, r.id DESC LIMIT ${size}`
    if (lines.length > 0) yield lines
    const last = lines.at(-1)
    if (!last || lines.length < size) return
    after = sql`(s.id, r.id) < (${last.saveId}, ${last.recordId})`
  }
}

/** Everybody who has saved something that this person may know of; those of one name with their e-mail addresses. */
export async function listActive(editor: Editor): Promise<{ id: string; name: string }[]> {
  const people = await db.$queryRaw<{ id: string; name: string; email: string | null }[]>`
    SELECT DISTINCT ON (o."editorId") o."editorId" AS id, o."editorName" AS name, a.email
    FROM "Save" o LEFT JOIN "StaffAccount" a ON a.id = o."editorId"
    WHERE o."editorId" IS NOT NULL AND EXISTS (
      SELECT FROM "Revision" v JOIN "Record" r ON r.id = v."recordId"
      WHERE v."saveId" = o.id AND ${mayCondition(editor, 'history', sql`r.id`)})
    ORDER BY o."editorId", o.at DESC`
  const isShared = (name: string) => people.filter((one) => one.name === name).length > 1
  return people
    .map(({ id, name, email }) => ({ id, name: email && isShared(name) ? `${name} (${email})` : name }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
}
