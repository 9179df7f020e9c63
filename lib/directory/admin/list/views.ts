// What people have chosen of a list and kept under a name.
import { z } from 'zod'
import { type Editor, may } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'
import { adminListPath } from '#lib/records/admin-paths.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { choiceQuery, readChoice } from './choice.ts'

export interface View {
  id: string
  name: string
  href: string
  shared: boolean
  /** Whether this editor may delete it. */
  removable: boolean
  isOwn: boolean
  /** Whose it is; null where the account is not known any more. */
  owner: string | null
}

/** So many a person may keep of one list. */
const most = 50

/** Own views and those that are shared, by name. */
export async function listViews(editor: Editor, kind: RecordKind): Promise<View[]> {
  const views = await db.savedView.findMany({
    where: { kind, OR: [{ ownerId: editor.id ?? '' }, { shared: true }] },
    select: { id: true, name: true, query: true, shared: true, ownerId: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  const owners = await db.staffAccount.findMany({
    where: { id: { in: views.map(({ ownerId }) => ownerId) } },
    select: { id: true, name: true },
  })
  return views.map(({ id, name, query, shared, ownerId }) => ({
    id,
    name,
    shared,
    href: adminListPath(kind, query),
    isOwn: ownerId === editor.id,
    removable: ownerId === editor.id || (shared && editor.role === 'administrator'),
    owner: owners.find((owner) => owner.id === ownerId)?.name ?? null,
  }))
}

export type SaveViewResult =
  | { saved: string }
  | { missing: 'name' }
  | { refused: 'share' }
  | { full: number }
  /** There is one of this name that shows something else, or to others. */
  | { known: { name: string; shared: boolean } }

/**
 * Keeps a choice under a name. What is kept under that name already is replaced only by whoever says so. Viewers keep their own,
 * too.
 */
export async function saveView(
  editor: Editor,
  kind: RecordKind,
  given: { name: string; query: string; shared: boolean; replace?: boolean },
): Promise<SaveViewResult> {
  const name = given.name
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 80)
  if (name === '') return { missing: 'name' }
  if (given.shared && !may(editor, 'share')) return { refused: 'share' }
  const asked = Object.fromEntries(new URLSearchParams(given.query))
  const data = { query: choiceQuery(kind, { ...readChoice(kind, asked), page: 1 }), shared: given.shared }
  const ownerId = editor.id ?? ''
  const kept = await db.savedView.count({ where: { ownerId, kind, name: { not: name } } })
  if (kept >= most) return { full: most }
  const key = { ownerId, kind, name }
  const known = await db.savedView.findUnique({ where: { ownerId_kind_name: key } })
  const isOther = known !== null && (known.query !== data.query || known.shared !== data.shared)
  if (isOther && !given.replace) return { known: { name, shared: known.shared } }
  await db.savedView.upsert({ where: { ownerId_kind_name: key }, create: { ...key, ...data }, update: data })
  return { saved: name }
}

/** @param id any text. @returns whether there was one that this editor may delete. */
export async function removeView(editor: Editor, id: string): Promise<boolean> {
  if (!z.uuid().safeParse(id).success) return false
  const shared = editor.role === 'administrator' ? [{ shared: true }] : []
  const { count } = await db.savedView.deleteMany({
    where: { id, OR: [{ ownerId: editor.id ?? '' }, ...shared] },
  })
  return count > 0
}
