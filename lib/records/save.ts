import { isDeepStrictEqual } from 'node:util'
import type { Prisma } from '#prisma/generated/client.ts'
import type { RecordStatus, RevisionAction } from '#prisma/generated/enums.ts'
import { referencesIn } from './field.ts'
import type { SpineFields } from './fields.ts'
import type { Noun } from './noun.ts'
import { referrersOf } from './referrers.ts'
import type { SaveScope } from './scope.ts'
import { readSpine, spineColumns, writeSearchEntries, writeSpineLists } from './spine.ts'

/** A field that was changed on both sides since the editor began. */
export interface FieldConflict {
  began: unknown
  now: unknown
  yours: unknown
}

export type UpdateResult =
  /** `merged` names the fields that somebody else changed meanwhile and that were kept. */
  | { saved: { version: number }; merged: string[] }
  | { conflict: Record<string, FieldConflict> }
  | { taken: 'slug'; by: string }
  | { missing: true }

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
 * @throws on a slug that is taken: ask `slugOwner` first where a person chose it.
 */
export async function createRecord<Fields extends SpineFields>(
  scope: SaveScope,
  noun: Noun<Fields>,
  id: string,
  fields: Fields,
  status: Extract<RecordStatus, 'draft' | 'published'> = 'published',
): Promise<void> {
  await scope.tx.record.create({
    data: {
      id,
      kind: noun.kind,
      status,
      ...spineColumns(fields),
      publishedAt: status === 'published' ? new Date() : null,
    },
  })
  await writeAll(scope, noun, id, fields)
  await keepRevision(scope, noun, id, 1, status, 'created', fields)
}

/**
 * Changes some fields of a record. `began` is the version the editor saw: fields that others changed since then and
 * this editor did not are kept; where both changed the same field to different values, nothing is saved.
 */
export async function updateRecord<Fields extends SpineFields>(
  scope: SaveScope,
  noun: Noun<Fields>,
  id: string,
  began: number,
  changes: Partial<Fields>,
): Promise<UpdateResult> {
  // The lock makes the saves of one record follow each other, so that none is computed from what another replaces.
  const [locked] = await scope.tx.$queryRaw<{ version: number; status: RecordStatus; slug: string | null }[]>`
    SELECT version, status::text, slug FROM "Record" WHERE id = ${id} AND kind::text = ${noun.kind} FOR UPDATE`
  const now = locked && (await readFields(scope, noun, id))
  if (!locked || !now) return { missing: true }

  const base = began === locked.version ? now : await readSnapshot(scope, noun, id, began)
  if (!base) return { missing: true }
  const mine = changedFields(base, { ...base, ...changes })
  const theirs = changedFields(base, now)
  const conflict = conflicts(mine, theirs, base, now, changes)
  if (Object.keys(conflict).length > 0) return { conflict }

  const fields = noun.fields.parse({ ...now, ...Object.fromEntries(mine.map((key) => [key, changes[key]])) })
  const owner = fields.slug !== now.slug && (await slugOwner(scope, noun, fields.slug))
  if (owner && owner !== id) return { taken: 'slug', by: owner }

  const version = locked.version + 1
  await scope.tx.record.update({
    where: { id },
    data: { ...spineColumns(fields), version, updatedAt: new Date() },
  })
  await keepOldAddress(scope, noun, id, now.slug, fields.slug)
  await writeAll(scope, noun, id, fields)
  await keepRevision(scope, noun, id, version, locked.status, 'updated', fields)
  // What it referred to before has lost something, too.
  for (const other of referencesIn(noun.fields, now)) scope.touch(other, null)
  return { saved: { version }, merged: theirs }
}

/**
 * Publishes, unpublishes, trashes or restores a record, all of it a new version.
 * @returns the new version, or null when the record is missing or has moved on from `began`.
 */
export async function changeStatus<Fields extends SpineFields>(
  scope: SaveScope,
  noun: Noun<Fields>,
  id: string,
  began: number,
  status: Exclude<RecordStatus, 'removed'>,
  action: RevisionAction,
): Promise<number | null> {
  const fields = await readFields(scope, noun, id)
  if (!fields) return null
  const at = new Date()
  const { count } = await scope.tx.record.updateMany({
    where: { id, version: began, status: { not: 'removed' } },
    data: {
      status,
      version: began + 1,
      updatedAt: at,
      trashedAt: status === 'trashed' ? at : null,
      ...(status === 'published' && { publishedAt: at }),
    },
  })
  if (count === 0) return null
  await keepRevision(scope, noun, id, began + 1, status, action, fields)
  // It now stands, or no longer stands, on their pages.
  for (const other of await referrersOf(scope, id)) scope.touch(other, null)
  return began + 1
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
  fields: Fields,
) {
  await writeSpineLists(scope.tx, id, fields)
  await noun.write(scope.tx, id, fields)
  await writeSearchEntries(scope.tx, noun, id, fields)
}

/** Keeps the record as it now stands, and tells the feed of it and of everything it refers to. */
async function keepRevision<Fields extends SpineFields>(
  scope: SaveScope,
  noun: Noun<Fields>,
  id: string,
  version: number,
  status: RecordStatus,
  action: RevisionAction,
  fields: Fields,
) {
  // A noun's own status, such as that of a membership, is a fact about it, and is kept as one.
  const snapshot: Prisma.InputJsonObject = JSON.parse(JSON.stringify({ status, ...fields }))
  await scope.tx.revision.create({ data: { recordId: id, version, saveId: scope.saveId, action, snapshot } })
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

function changedFields<Fields extends object>(before: Fields, after: Fields): (keyof Fields & string)[] {
  const keys = Object.keys(after) as (keyof Fields & string)[]
  return keys.filter((key) => !isDeepStrictEqual(before[key], after[key]))
}

function conflicts<Fields extends object>(
  mine: (keyof Fields & string)[],
  theirs: (keyof Fields & string)[],
  base: Fields,
  now: Fields,
  changes: Partial<Fields>,
): Record<string, FieldConflict> {
  const clashes = mine.filter((key) => theirs.includes(key) && !isDeepStrictEqual(changes[key], now[key]))
  return Object.fromEntries(
    clashes.map((key) => [key, { began: base[key], now: now[key], yours: changes[key] }]),
  )
}
