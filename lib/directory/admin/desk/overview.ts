// What somebody needs to know when they sit down to work.

import { type Editor, may } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'
import { type ActivityEntry, listActivity } from '#lib/directory/admin/activity/activity.ts'
import { visibleCondition, whereMay } from '#lib/records/reach.ts'
import { dayOf } from '#lib/text/day.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { waitingMails } from './waiting.ts'

interface Entry {
  id: string
  kind: RecordKind
  title: string
  at: Date
}

export interface Overview {
  /** What this person changed last. */
  changed: Entry[]
  /** Drafts of theirs to finish. */
  drafts: Entry[]
  /** What was done today, by anybody. */
  today: ActivityEntry[]
  /** Null for whoever has nothing to do with mails. */
  mails: number | null
  /** Published cities for which no country is filled in. */
  withoutCountry: number
  /** Published records that were never verified, by kind. */
  neverVerified: { kind: RecordKind; count: number }[]
}

const listed = 8

/** All of it as this editor may see it. */
export async function readOverview(editor: Editor): Promise<Overview> {
  const day = dayOf(new Date())
  const [changed, drafts, today, mails, withoutCountry, neverVerified] = await Promise.all([
    changedBy(editor),
    draftsOf(editor),
    listActivity(editor, { save: null, person: null, kind: null, alliance: null, day, page: 1 }),
    waitingMails(editor),
    countWithoutCountry(editor),
    countNeverVerified(editor),
  ])
  return { changed, drafts, today: today.entries.slice(0, listed), mails, withoutCountry, neverVerified }
}

const { sql } = Prisma

async function changedBy(editor: Editor): Promise<Entry[]> {
  return await db.$queryRaw<Entry[]>`
    SELECT r.id, r.kind::text AS kind, r.title, max(s.at) AS at
    FROM "Save" s JOIN "Revision" v ON v."saveId" = s.id JOIN "Record" r ON r.id = v."recordId"
    WHERE s."editorId" = ${editor.id} AND ${visibleCondition(editor, sql`r`)}
    GROUP BY r.id ORDER BY max(s.at) DESC LIMIT ${listed}`
}

async function draftsOf(editor: Editor): Promise<Entry[]> {
  if (!may(editor, 'edit')) return []
  const drafts = await db.record.findMany({
    where: { AND: [whereMay(editor, 'edit'), { status: 'draft' }] },
    select: { id: true, kind: true, title: true, updatedAt: true },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    take: listed,
  })
  return drafts.map(({ updatedAt, ...record }) => ({ ...record, at: updatedAt }))
}

/** Of those this person may do something about. */
async function countWithoutCountry(editor: Editor): Promise<number> {
  if (!may(editor, 'edit')) return 0
  return await db.record.count({
    where: {
      AND: [whereMay(editor, 'edit'), { status: 'published' }],
      city: { countryCode: null, memberships: { some: { open: true } } },
    },
  })
}

async function countNeverVerified(editor: Editor): Promise<{ kind: RecordKind; count: number }[]> {
  if (!may(editor, 'edit')) return []
  const counts = await db.record.groupBy({
    by: ['kind'],
    where: {
      AND: [whereMay(editor, 'edit'), { status: 'published', lastVerifiedOn: null }],
    },
    _count: true,
    orderBy: { kind: 'asc' },
  })
  return counts.map(({ kind, _count: count }) => ({ kind, count }))
}
