// What is in the trash, and for how long it can be taken out again.
import { type Editor, may } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'
import { messages } from '#lib/i18n/messages.ts'
import { published, recordLink } from '#lib/records/published.ts'
import { whereMay } from '#lib/records/reach.ts'
import { linkWithStatus, linkWithVersion } from '#lib/records/shown.ts'
import { lastDayOf } from '#lib/records/trashed.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'

const trashed = {
  ...recordLink,
  version: true,
  trashedAt: true,
  mergedInto: { select: linkWithStatus },
  revisions: {
    where: { action: { in: ['trashed', 'merged'] } },
    select: { save: { select: { editorName: true, reason: true } } },
    orderBy: { version: 'desc' },
    take: 1,
  },
} satisfies Prisma.RecordSelect
type TrashedRow = Prisma.RecordGetPayload<{ select: typeof trashed }>

export type Trashed = Omit<TrashedRow, 'revisions' | 'trashedAt' | 'mergedInto'> & {
  /** The survivor, where it was merged, and its title as far as it may be seen. */
  mergedInto: { kind: RecordKind; id: string; title: string } | null
  at: Date
  by: string
  reason: string | null
  /** Until when an editor can restore it. */
  until: Date
  mayRestore: boolean
  mayRemove: boolean
}

const size = 50

/** What is in the trash, the last first, as far as the editor may see it. */
export async function listTrash(
  editor: Editor,
  page: number,
): Promise<{ records: Trashed[]; total: number; size: number }> {
  const where = { status: 'trashed', ...whereMay(editor, 'see') } satisfies Prisma.RecordWhereInput
  const restorable = { status: 'trashed', ...whereMay(editor, 'restore') } satisfies Prisma.RecordWhereInput
  const [total, rows] = await Promise.all([
    db.record.count({ where }),
    db.record.findMany({
      where,
      select: trashed,
      orderBy: [{ trashedAt: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * size,
      take: size,
    }),
  ])
  const own = await db.record.findMany({
    where: { AND: [restorable, { id: { in: rows.map(({ id }) => id) } }] },
    select: { id: true },
  })
  const ids = new Set(own.map(({ id }) => id))
  return { records: rows.flatMap((row) => told(editor, row, ids.has(row.id))), total, size }
}

/** One record of the trash; null where there is none that the editor may see. */
export async function findTrashed(editor: Editor, kind: RecordKind, id: string): Promise<Trashed | null> {
  const row = await db.record.findFirst({
    where: { id, kind, status: 'trashed', ...whereMay(editor, 'see') },
    select: trashed,
  })
  if (!row) return null
  const restorable = await db.record.count({ where: { id, ...whereMay(editor, 'restore') } })
  return told(editor, row, restorable > 0)[0] ?? null
}

function told(
  editor: Editor,
  { revisions, trashedAt, mergedInto, ...row }: TrashedRow,
  mine: boolean,
): Trashed[] {
  if (!trashedAt) return []
  const [last] = revisions
  const until = lastDayOf(trashedAt)
  const mayRemove = may(editor, 'remove')
  const mayNameSurvivor = mayRemove || mergedInto?.status === published.status
  return [
    {
      ...row,
      mergedInto: mergedInto && {
        kind: mergedInto.kind,
        id: mergedInto.id,
        title: mayNameSurvivor ? mergedInto.title : messages('en', 'history')('unknownRecord'),
      },
      at: trashedAt,
      by: last?.save.editorName ?? '',
      reason: last?.save.reason ?? null,
      until,
      // A merger is taken back by whoever may merge.
      mayRestore: mine && (mayRemove || (until > new Date() && mergedInto === null)),
      mayRemove,
    },
  ]
}

/** A record that the editor may put into the trash; null for any other. */
export async function findTrashable(editor: Editor, kind: RecordKind, id: string) {
  return db.record.findFirst({
    where: { id, kind, status: { in: ['draft', 'published'] }, ...whereMay(editor, 'trash') },
    select: linkWithVersion,
  })
}
