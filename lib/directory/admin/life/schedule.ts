// What is to be published, or taken back, on a day: arranged here, carried out by the clock (lib/directory/jobs/publishing.ts).
import { clockEditor, type Editor } from '#lib/auth/editor.ts'
import type { Action } from '#lib/auth/permissions.ts'
import { db } from '#lib/db/client.ts'
import { drafted, nouns } from '#lib/directory/admin/nouns.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { Transaction } from '#lib/records/noun.ts'
import { recordLink } from '#lib/records/published.ts'
import { mayTo, whereMay } from '#lib/records/reach.ts'
import { changeStatus, type StatusResult } from '#lib/records/save.ts'
import { inSave } from '#lib/records/scope.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { RecordKind, ScheduledAction } from '#prisma/generated/enums.ts'

/** When what is to happen; null for not. */
export type Plan = Readonly<Record<ScheduledAction, Date | null>>

export type PlanResult =
  | { planned: true }
  /** Which of the two days is over, or before the other. */
  | { past: ScheduledAction }
  | { unordered: true }
  /** It is published already, or is to be taken back and is not published. */
  | { pointless: ScheduledAction }
  | { refused: Action }
  | { missing: true }

const plan = { action: true, at: true, editorName: true } satisfies Prisma.ScheduleSelect

/** What is planned for one record, the next first. */
export type Plans = Prisma.ScheduleGetPayload<{ select: typeof plan }>[]

const planned = {
  ...recordLink,
  status: true,
  version: true,
  schedules: { select: plan, orderBy: { at: 'asc' } },
} satisfies Prisma.RecordSelect

export type Planned = Prisma.RecordGetPayload<{ select: typeof planned }>

/** A record that is drafted, and what is planned for it. Null for whoever may not publish it, and where there is none. */
export async function findPlanned(editor: Editor, kind: RecordKind, id: string): Promise<Planned | null> {
  if (!drafted.includes(kind)) return null
  return db.record.findFirst({
    where: { id, kind, status: { in: ['draft', 'published'] }, ...whereMay(editor, 'publish') },
    select: planned,
  })
}

/** What is planned for these records, for whoever sees their drafts; by their ids, and nothing for one without a plan. */
export async function listPlans(editor: Editor, ids: readonly string[]): Promise<ReadonlyMap<string, Plans>> {
  const records = await db.record.findMany({
    where: { id: { in: [...ids] }, schedules: { some: {} }, ...whereMay(editor, 'see') },
    select: { id: true, schedules: planned.schedules },
  })
  return new Map(records.map(({ id, schedules }) => [id, schedules]))
}

/** Says when a record is to be published and taken back; what was said before no longer counts. */
export async function planRecord(
  editor: Editor,
  kind: RecordKind,
  id: string,
  plan: Plan,
  now = new Date(),
): Promise<PlanResult> {
  const { publish, unpublish } = plan
  if (!drafted.includes(kind)) return { missing: true }
  if (publish && publish <= now) return { past: 'publish' }
  if (unpublish && unpublish <= now) return { past: 'unpublish' }
  if (publish && unpublish && unpublish <= publish) return { unordered: true }
  return db.$transaction(async (tx): Promise<PlanResult> => {
    const [record] = await tx.$queryRaw<{ status: string }[]>`
      SELECT status::text FROM "Record" WHERE id = ${id} AND kind::text = ${kind} FOR UPDATE`
    if (!record || !['draft', 'published'].includes(record.status)) return { missing: true }
    if (!(await mayTo(tx, editor, 'publish', id))) return { refused: 'publish' }
    if (publish && record.status === 'published') return { pointless: 'publish' }
    if (unpublish && !publish && record.status === 'draft') return { pointless: 'unpublish' }
    await tx.schedule.deleteMany({ where: { recordId: id } })
    const by = { recordId: id, editorId: editor.id, editorName: editor.name }
    const entries = [
      { action: 'publish' as const, at: publish },
      { action: 'unpublish' as const, at: unpublish },
    ]
    await tx.schedule.createMany({
      data: entries.flatMap(({ action, at }) => (at ? [{ ...by, action, at }] : [])),
    })
    return { planned: true }
  })
}

/** Publishes a draft, or takes back what is published, now. A plan for the same is done with. */
export async function publishNow(
  editor: Editor,
  kind: RecordKind,
  id: string,
  began: number,
  action: ScheduledAction,
): Promise<StatusResult> {
  if (!drafted.includes(kind)) return { missing: true }
  return inSave<StatusResult>(editor, null, async (scope) => {
    const [record] = await scope.tx.$queryRaw<{ version: number; status: string }[]>`
      SELECT version, status::text FROM "Record" WHERE id = ${id} AND kind::text = ${kind} FOR UPDATE`
    if (!record || !['draft', 'published'].includes(record.status)) return { missing: true }
    if (record.status !== from[action]) return { moved: true }
    const result = await carryOut(scope, kind, id, began, action)
    if ('saved' in result) await forget(scope.tx, id, action)
    return result
  })
}

/** How a record stands before. */
const from = { publish: 'draft', unpublish: 'published' } as const satisfies Record<ScheduledAction, string>

const carryOut = (
  scope: Parameters<typeof changeStatus>[0],
  kind: RecordKind,
  id: string,
  began: number,
  action: ScheduledAction,
) =>
  action === 'publish'
    ? changeStatus(scope, nouns[kind], id, began, 'published', 'published')
    : changeStatus(scope, nouns[kind], id, began, 'draft', 'unpublished')

/** Taken back is also what was only to be published later; published may be what is to be taken back one day. */
const forget = (tx: Transaction, recordId: string, action: ScheduledAction) =>
  tx.schedule.deleteMany({ where: { recordId, ...(action === 'publish' && { action }) } })

interface Due {
  recordId: string
  action: ScheduledAction
  at: Date
  editorId: string | null
  editorName: string
}

/** Carries out every plan whose time has come, in the order of their times. @throws after all of them, when one has failed. */
export async function carryOutDue(): Promise<void> {
  const due = await db.$queryRaw<Due[]>`
    SELECT "recordId", action::text AS action, at, "editorId", "editorName" FROM "Schedule"
    WHERE at <= now() ORDER BY at, "recordId"`
  const failures: unknown[] = []
  for (const one of due) await carryOutOne(one).catch((error: unknown) => failures.push(error))
  if (failures.length > 0) throw failures[0]
}

/** Exactly once, however many try, in the name of whoever made the plan: they were allowed to when they made it. */
async function carryOutOne({ recordId, action, at, editorId, editorName }: Due): Promise<void> {
  const reason = messages('en', 'history')(`reason.${action}`)
  const where = { recordId, action, at }
  const editor = clockEditor({ id: editorId, name: editorName })
  const isVoid = await inSave<boolean>(editor, reason, async (scope) => {
    const [record] = await scope.tx.$queryRaw<{ kind: RecordKind; version: number; status: string }[]>`
      SELECT kind::text AS kind, version, status::text AS status FROM "Record" WHERE id = ${recordId} FOR UPDATE`
    // Another instance was quicker, or the plan was changed at the last moment.
    const { count } = await scope.tx.schedule.deleteMany({ where })
    if (!record || count === 0) return scope.takeBack(false)
    // It was trashed meanwhile, or somebody has done it by hand.
    if (record.status !== from[action]) return scope.takeBack(true)
    const result = await carryOut(scope, record.kind, recordId, record.version, action)
    return 'saved' in result ? false : scope.takeBack(true)
  })
  if (isVoid) await db.schedule.deleteMany({ where })
}
