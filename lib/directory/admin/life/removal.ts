// The end of a record: its address answers that it is gone, for good, and nothing of what it said is left.
import type { Editor } from '#lib/auth/editor.ts'
import type { Action } from '#lib/auth/permissions.ts'
import { db } from '#lib/db/client.ts'
import { nouns } from '#lib/directory/admin/nouns.ts'
import { withdrawSnapshots } from '#lib/directory/snapshots/withdraw.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { Transaction } from '#lib/records/noun.ts'
import { mayTo } from '#lib/records/reach.ts'
import { readFields, updateRecord } from '#lib/records/save.ts'
import { inSave, type SaveScope } from '#lib/records/scope.ts'
import { linkWithVersion } from '#lib/records/shown.ts'
import { lastWords } from '#lib/records/stored-text.ts'
import { listReferring } from '#lib/records/uses.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { lockRecord } from './locked.ts'
import { withoutReferences } from './without-references.ts'

export type Named = Prisma.RecordGetPayload<{ select: typeof linkWithVersion }>

/** What goes when a record goes. */
export interface Removal {
  record: Named
  /** What the survivor is called, where it was merged: its address goes on leading there. */
  mergedInto: string | null
  /** Cannot stand without it, and is removed with it: the memberships of a city. */
  along: Named[]
  /** Stays, and no longer refers to it. */
  changed: Named[]
}

/** What would become of what refers to a record of the trash. Null for whoever may not remove it, and where it is not in the trash. */
export async function findRemoval(editor: Editor, kind: RecordKind, id: string): Promise<Removal | null> {
  return db.$transaction(async (tx) => {
    if (!(await mayTo(tx, editor, 'remove', id))) return null
    const found = await tx.record.findFirst({
      where: { id, kind, status: 'trashed' },
      select: { ...linkWithVersion, mergedInto: { select: { title: true } } },
    })
    if (!found) return null
    const { mergedInto, ...record } = found
    const { along, changed } = await weigh(tx, id)
    const known = await tx.record.findMany({
      where: { id: { in: [...along, ...changed.keys()] } },
      select: linkWithVersion,
      orderBy: [{ kind: 'asc' }, { title: 'asc' }],
    })
    return {
      record,
      mergedInto: mergedInto?.title ?? null,
      along: known.filter((one) => along.includes(one.id)),
      changed: known.filter((one) => changed.has(one.id)),
    }
  })
}

interface Weighed {
  along: string[]
  changed: Map<string, { kind: RecordKind }>
}

/** Whether each record that refers to this one can stand without it; what cannot takes along what cannot stand without that. */
async function weigh(tx: Transaction, id: string): Promise<Weighed> {
  const going = new Set([id])
  for (;;) {
    const changed: Weighed['changed'] = new Map()
    const size = going.size
    const referring = await tx.record.findMany({
      where: { id: { in: await listReferring(tx, [...going]) } },
      select: { id: true, kind: true },
    })
    for (const one of referring) {
      const noun = nouns[one.kind]
      const fields = await readFields({ tx }, noun, one.id)
      if (!fields) continue
      const rest = noun.fields.safeParse(withoutReferences(noun.fields, fields, going))
      if (rest.success) changed.set(one.id, { kind: one.kind })
      else going.add(one.id)
    }
    if (going.size === size) return { along: [...going].filter((one) => one !== id), changed }
  }
}

export type RemovalResult =
  | { removed: { along: number; changed: number } }
  /** Saved since, taken out of the trash, or referred to by something else than was shown. */
  | { moved: true }
  | { refused: Action }
  | { missing: true }

/** @param shown - how many records were said to go along, and to be changed: if it is something else now, nothing is done. */
export async function removeRecord(
  editor: Editor,
  kind: RecordKind,
  id: string,
  began: number,
  shown: { along: number; changed: number },
): Promise<RemovalResult> {
  const reason = messages('en', 'history')('reason.removed')
  return inSave<RemovalResult>(editor, reason, async (scope) => {
    const now = await lockRecord(scope, id)
    if (!now || now.kind !== kind || now.status === 'removed') return { missing: true }
    if (!(await mayTo(scope.tx, editor, 'remove', id))) return { refused: 'remove' }
    if (now.status !== 'trashed' || now.version !== began) return { moved: true }
    const { along, changed } = await weigh(scope.tx, id)
    if (along.length !== shown.along || changed.size !== shown.changed) return { moved: true }
    const going = new Set([id, ...along])
    for (const [other, { kind: otherKind }] of changed) {
      const noun = nouns[otherKind]
      const locked = await lockRecord(scope, other)
      const fields = locked && (await readFields(scope, noun, other))
      const rest = noun.fields.safeParse(withoutReferences(noun.fields, fields, going))
      if (!locked || !rest.success) return scope.takeBack({ moved: true })
      const result = await updateRecord(scope, noun, other, locked.version, rest.data)
      if (!('saved' in result)) return scope.takeBack({ moved: true })
    }
    // What refers goes before what it refers to.
    for (const one of [...along.toReversed(), id]) await empty(scope, one)
    await withdrawSnapshots(scope.tx)
    return { removed: { along: along.length, changed: changed.size } }
  })
}

/** Leaves of a record its id, its kind and its address. */
async function empty(scope: SaveScope, id: string) {
  const { tx } = scope
  const locked = await lockRecord(scope, id)
  if (!locked) return
  const version = locked.version + 1
  await tx.revision.create({
    data: { recordId: id, version, saveId: scope.saveId, action: 'removed', status: 'removed', snapshot: {} },
  })
  await tx.record.update({
    where: { id },
    data: {
      status: 'removed',
      title: messages('en', 'history')('removedTitle'),
      version,
      updatedAt: new Date(),
      trashedAt: new Date(),
      lastVerifiedOn: null,
    },
  })
  await lastWords(tx, id, locked.kind)
  scope.touch(id, 'removed')
}
