import type { Action } from '#lib/auth/permissions.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { RecordStatus, RevisionAction } from '#prisma/generated/enums.ts'
import { refusedTo, writeWithin } from './allowed.ts'
import { referencesIn } from './field.ts'
import type { SpineFields } from './fields.ts'
import { type FieldConflict, merge } from './merge.ts'
import type { Noun } from './noun.ts'
import { referrersOf } from './referrers.ts'
import type { SaveScope } from './scope.ts'
import { readSpine, spineColumns, writeSearchEntries, writeSpineLists } from './spine.ts'
import { isPastRestoring } from './trashed.ts'

export type UpdateResult =
  /** `merged` names the fields that somebody else changed meanwhile and that were kept. */
  | { saved: { version: number }; merged: string[] }
  | { conflict: Record<string, FieldConflict> }
  | { taken: 'slug'; by: string }
  /** What the editor may not do to it: as it stands, or as it would. */
  | { refused: Action }
  | { missing: true }

export type StatusResult =
  | { saved: { version: number } }
  /** Somebody saved it since the editor began. */
  | { moved: true }
  | { refused: Action }
  | { missing: true }

/** What one must be allowed, to have it stand in history. */
const needed = {
  created: 'create',
  updated: 'edit',
  published: 'publish',
  unpublished: 'publish',
  trashed: 'trash',
  restored: 'restore',
  merged: 'merge',
  removed: 'remove',
  redacted: 'redact',
} as const satisfies Record<RevisionAction, Action>

/** A record's fields as they stand, spine and noun together; null when there is no such record of this noun. */
export async function readFields<Fields extends SpineFields>(
  scope: Pick<SaveScope, 'tx'>,
  noun: Noun<Fields>,
  id: string,
): Promise<Fields | null> {
  const own = await noun.read(scope.tx, id)
  return own && noun.fields.parse({ ...(await readSpine(scope.tx, id)), ...own })
}

/**
 * Creates a record. `fields` must have been parsed with the noun's schema.
 * @returns what the editor may not do, and then there is no such record; null when it is created.
 * @throws on a slug that is taken: ask `slugOwner` first where a person chose it.
 */
export async function createRecord<Fields extends SpineFields>(
  scope: SaveScope,
  noun: Noun<Fields>,
  id: string,
  fields: Fields,
  status: Extract<RecordStatus, 'draft' | 'published'> = 'published',
): Promise<Action | null> {
  const actions: Action[] = status === 'published' ? ['create', 'publish'] : ['create']
  const refused = await writeWithin(scope, noun, id, actions, { before: null, after: fields }, async () => {
    const publishedAt = status === 'published' ? new Date() : null
    await scope.tx.record.create({
      data: { id, kind: noun.kind, status, ...spineColumns(fields), publishedAt },
    })
    await writeAll(scope, noun, id, null, fields)
    await writeRevision(scope, id, 1, { status, action: 'created' }, fields)
  })
  if (refused) return refused
  tellFeed(scope, noun, id, 'created', fields)
  return null
}

/**
 * Changes some fields of a record. `began` is the version the editor saw: fields that others changed since then and
 * this editor did not are kept; where both changed the same field to different values, nothing is saved.
 * @param mergedWith the record that is merged into this one, where that is the action.
 */
export async function updateRecord<Fields extends SpineFields>(
  scope: SaveScope,
  noun: Noun<Fields>,
  id: string,
  began: number,
  changes: Partial<Fields>,
  action: 'updated' | 'redacted' | 'merged' = 'updated',
  mergedWith: string | null = null,
): Promise<UpdateResult> {
  // The lock makes the saves of one record follow each other, so that none is computed from what another replaces.
  const [locked] = await scope.tx.$queryRaw<{ version: number; status: RecordStatus; slug: string | null }[]>`
    SELECT version, status::text, slug FROM "Record" WHERE id = ${id} AND kind::text = ${noun.kind} FOR UPDATE`
  const now = locked && locked.status !== 'removed' && (await readFields(scope, noun, id))
  if (!locked || !now) return { missing: true }
  const may = [needed[action]]
  const refusedBefore = await refusedTo(scope, may, id)
  if (refusedBefore) return { refused: refusedBefore }

  const base = began === locked.version ? now : await readSnapshot(scope, noun, id, began)
  if (!base) return { missing: true }
  const merged = merge(base, now, changes)
  if ('conflict' in merged) return merged
  const { mine, theirs } = merged

  const fields = noun.fields.parse({ ...now, ...Object.fromEntries(mine.map((key) => [key, changes[key]])) })
  const owner = fields.slug !== now.slug && (await slugOwner(scope, noun, fields.slug))
  if (owner && owner !== id) return { taken: 'slug', by: owner }

  const version = locked.version + 1
  const refused = await writeWithin(scope, noun, id, may, { before: now, after: fields }, async () => {
    await scope.tx.record.update({
      where: { id },
      data: { ...spineColumns(fields), version, updatedAt: new Date() },
    })
    await keepOldAddress(scope, noun, id, now.slug, fields.slug)
    await writeAll(scope, noun, id, now, fields)
    await writeRevision(scope, id, version, { status: locked.status, action, mergedWith }, fields)
  })
  if (refused) return { refused }
  tellFeed(scope, noun, id, action, fields)
  // What it referred to before has lost something, too.
  for (const other of referencesIn(noun.fields, now)) scope.touch(other, null)
  return { saved: { version }, merged: theirs }
}

interface Along<Fields> {
  /** What of the record changes along with its status. */
  changes?: Partial<Fields>
  /** The record into which it is merged, where that is why it goes into the trash. */
  mergedInto?: string | null
}

/**
 * Publishes, unpublishes, trashes or restores a record, all of it a new version. What comes out of the trash is merged into
 * nothing any more: no page stands behind a redirect.
 */
export async function changeStatus<Fields extends SpineFields>(
  scope: SaveScope,
  noun: Noun<Fields>,
  id: string,
  began: number,
  status: Exclude<RecordStatus, 'removed'>,
  action: RevisionAction,
  { changes, mergedInto = null }: Along<Fields> = {},
): Promise<StatusResult> {
  const before = await readFields(scope, noun, id)
  if (!before) return { missing: true }
  const fields = changes ? noun.fields.parse({ ...before, ...changes }) : before
  const refused = await refusedTo(scope, [needed[action]], id)
  if (refused) return { refused }
  if (action === 'restored' && (await isPastRestoring(scope, id))) return { refused: 'restore' }
  const at = new Date()
  const { count } = await scope.tx.record.updateMany({
    where: { id, version: began, status: { not: 'removed' } },
    data: {
      status,
      version: began + 1,
      updatedAt: at,
      trashedAt: status === 'trashed' ? at : null,
      mergedIntoId: mergedInto,
      ...(status === 'published' && { publishedAt: at }),
    },
  })
  if (count === 0) return { moved: true }
  if (changes) {
    await scope.tx.record.update({ where: { id }, data: spineColumns(fields) })
    await writeAll(scope, noun, id, before, fields)
  }
  await writeRevision(scope, id, began + 1, { status, action, mergedWith: mergedInto }, fields)
  tellFeed(scope, noun, id, action, fields)
  // It now stands, or no longer stands, on their pages.
  for (const other of await referrersOf(scope, id)) scope.touch(other, null)
  return { saved: { version: began + 1 } }
}

/** The record of this noun that has this slug, whatever its status: a trashed one keeps its address. */
export async function slugOwner<Fields extends SpineFields>(
  { tx }: Pick<SaveScope, 'tx'>,
  noun: Noun<Fields>,
  slug: string | null,
): Promise<string | null> {
  if (slug === null) return null
  const owner = await tx.record.findUnique({
    where: { kind_slug: { kind: noun.kind, slug } },
    select: { id: true },
  })
  return owner?.id ?? null
}

async function writeAll<Fields extends SpineFields>(
  scope: SaveScope,
  noun: Noun<Fields>,
  id: string,
  before: Fields | null,
  fields: Fields,
) {
  await writeSpineLists(scope.tx, id, before, fields)
  await noun.write(scope.tx, id, fields)
  await writeSearchEntries(scope.tx, noun, id, before, fields)
}

/** Keeps the record as it now stands. */
async function writeRevision(
  { tx, saveId }: SaveScope,
  recordId: string,
  version: number,
  how: { status: RecordStatus; action: RevisionAction; mergedWith?: string | null },
  fields: SpineFields,
) {
  const snapshot: Prisma.InputJsonObject = JSON.parse(JSON.stringify(fields))
  await tx.revision.create({ data: { recordId, version, saveId, ...how, snapshot } })
}

/** Tells the feed of the record and of everything it refers to. */
function tellFeed<Fields extends SpineFields>(
  scope: SaveScope,
  noun: Noun<Fields>,
  id: string,
  action: RevisionAction,
  fields: Fields,
) {
  scope.touch(id, action)
  for (const other of referencesIn(noun.fields, fields)) scope.touch(other, null)
}

async function readSnapshot<Fields extends SpineFields>(
  { tx }: SaveScope,
  noun: Noun<Fields>,
  recordId: string,
  version: number,
): Promise<Fields | null> {
  const revision = await tx.revision.findUnique({
    where: { recordId_version: { recordId, version } },
    select: { snapshot: true },
  })
  return revision && noun.fields.parse(revision.snapshot)
}

/** A renamed page stays reachable; and no redirect stands before a page. */
async function keepOldAddress<Fields extends SpineFields>(
  { tx }: SaveScope,
  { kind }: Noun<Fields>,
  recordId: string,
  before: string | null,
  after: string | null,
) {
  if (before === after || before === null || after === null) return
  await tx.redirect.deleteMany({ where: { kind, slug: after } })
  await tx.redirect.upsert({
    where: { kind_slug: { kind, slug: before } },
    create: { kind, slug: before, recordId },
    update: { recordId },
  })
}
