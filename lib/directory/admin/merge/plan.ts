// What merging one record into another would do: worked out for the page that asks, and again for the save.
import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { composesTitle } from '#lib/directory/admin/form/form-of.ts'
import { composeTitle } from '#lib/directory/admin/form/titles.ts'
import { withoutReferences } from '#lib/directory/admin/life/without-references.ts'
import { nouns, shapeOf } from '#lib/directory/admin/nouns.ts'
import { referencesIn } from '#lib/records/field.ts'
import { ownFields, type SpineFields } from '#lib/records/fields.ts'
import type { Transaction } from '#lib/records/noun.ts'
import { readFields } from '#lib/records/save.ts'
import { linkWithVersion } from '#lib/records/shown.ts'
import { listReferring } from '#lib/records/uses.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { findCircle } from './circle.ts'
import { type Joined, joinFields } from './join-fields.ts'
import type { Collision } from './join-items.ts'
import { type Collisions, replaceReference } from './replace-reference.ts'

export type Named = Prisma.RecordGetPayload<{ select: typeof linkWithVersion }>

/** A record as it stands. */
export interface Standing {
  record: Named
  fields: SpineFields
}

/** What refers to the one that goes, and will refer to the one that stays. */
export interface Move extends Standing {
  after: SpineFields
  /** Of the items of its lists that would stand there twice: what is said no more, by the name of the list. */
  collisions: ReadonlyMap<string, Collision[]>
}

/** What would be there twice: the one of the record that goes is merged into that of the record that stays. */
export interface Twin {
  gone: Standing
  kept: Standing
  joined: Joined
}

export interface MergePlan {
  gone: Standing
  kept: Standing
  joined: Joined
  moves: Move[]
  twins: Twin[]
  /** Says nothing any more, and goes into the trash: a partnership of the two with each other. */
  ends: Standing[]
  /** What stands in the way, whatever is chosen. */
  blocked: Blocked | null
  /** Of what it does to other records, in short: what was shown is what is done. */
  digest: string
}

export type Blocked =
  /** The one that stays is a draft, and nobody would find what was published. */
  | { draft: true }
  /** More records refer to it than one save may change. */
  | { tooMany: number; most: number }
  /** The survivor would lie in itself; this record lies between. */
  | { circle: string }

/** Records that one merger changes at most: one save holds up all others while it reaches the feed. */
const mostMoves = 500

/** @param taken the choices made: see `joinFields`. */
export async function planMerge(
  tx: Transaction,
  gone: Standing,
  kept: Standing,
  taken: ReadonlySet<string> | null,
): Promise<MergePlan> {
  const { kind } = gone.record
  const both = new Set([gone.record.id, kept.record.id])
  const apart = ({ fields }: Standing) => {
    const rest = nouns[kind].fields.safeParse(withoutReferences(nouns[kind].fields, fields, both))
    return rest.success ? rest.data : fields
  }
  const joined = joinFields(kind, apart(kept), apart(gone), taken)
  const ids = (await listReferring(tx, [gone.record.id])).filter((id) => !both.has(id))
  const blocked = await findBlock(tx, { gone, kept, joined }, ids.length)
  const isRead = blocked === null || !('tooMany' in blocked)
  const others = isRead
    ? await sortReferring(tx, await readStandings(tx, ids), { gone, kept })
    : { moves: [], twins: [], ends: [] }
  return { gone, kept, joined, blocked, ...others, digest: digestOf(others) }
}

type Others = Pick<MergePlan, 'moves' | 'twins' | 'ends'>

const digestOf = ({ moves, twins, ends }: Others) =>
  createHash('sha256')
    .update(
      JSON.stringify([
        moves.map(({ record }) => record.id),
        twins.map(({ gone, kept }) => [gone.record.id, kept.record.id]),
        ends.map(({ record }) => record.id),
      ]),
    )
    .digest('base64url')

async function findBlock(
  tx: Transaction,
  { gone, kept, joined }: Pick<MergePlan, 'gone' | 'kept' | 'joined'>,
  count: number,
): Promise<Blocked | null> {
  if (kept.record.status === 'draft' && gone.record.status === 'published') return { draft: true }
  if (count > mostMoves) return { tooMany: count, most: mostMoves }
  if ('problems' in joined.outcome) return null
  const parent: unknown = Reflect.get(joined.outcome.fields, 'parentId')
  const ids = { from: gone.record.id, to: kept.record.id }
  const circle = typeof parent === 'string' ? await findCircle(tx, gone.record.kind, parent, ids) : null
  return circle === null ? null : { circle }
}

/** Records as they stand, those that were removed left out. */
export async function readStandings(tx: Transaction, ids: readonly string[]): Promise<Standing[]> {
  const records = await tx.record.findMany({
    where: { id: { in: [...ids] }, status: { not: 'removed' } },
    select: linkWithVersion,
    orderBy: [{ kind: 'asc' }, { title: 'asc' }, { id: 'asc' }],
  })
  const found: Standing[] = []
  for (const record of records) {
    const fields = await readFields({ tx }, nouns[record.kind], record.id)
    if (fields) found.push({ record, fields })
  }
  return found
}

const isAlive = ({ record: { status } }: Standing) => status === 'published' || status === 'draft'

async function sortReferring(
  tx: Transaction,
  referring: readonly Standing[],
  { gone, kept }: { gone: Standing; kept: Standing },
): Promise<Others> {
  const ids = { from: gone.record.id, to: kept.record.id }
  const titles = await readTitles(tx, referring, kept)
  const others: Others = { moves: [], twins: [], ends: [] }
  const rivals = await readRivals(tx, referring, ids)
  for (const one of referring) {
    const { kind } = one.record
    const collisions: Collisions = new Map()
    const replaced = nouns[kind].fields.safeParse(
      replaceReference(nouns[kind].fields, one.fields, ids, collisions),
    )
    if (!replaced.success) {
      // In the trash it may say what it likes.
      if (isAlive(one)) others.ends.push(one)
      continue
    }
    const after = retitled(kind, one.fields, replaced.data, titles)
    const rival = isAlive(one) && isAbout(one, ids.from) && rivals.find((other) => isTwin(kind, other, after))
    if (rival) {
      const joined = joinFields(kind, rival.fields, { ...after, title: rival.fields.title }, null)
      others.twins.push({ gone: one, kept: rival, joined })
      // A second one finds it as the first has left it.
      if ('fields' in joined.outcome)
        rivals.splice(rivals.indexOf(rival), 1, { ...rival, fields: joined.outcome.fields })
    } else others.moves.push({ ...one, after, collisions })
  }
  return others
}

/** What is called after what it is about is called after the one that stays. */
function retitled(
  kind: RecordKind,
  before: SpineFields,
  after: SpineFields,
  titles: ReadonlyMap<string, string>,
): SpineFields {
  if (!composesTitle(kind) || before.title !== composeTitle('en', kind, { ...before }, titles)) return after
  return { ...after, title: composeTitle('en', kind, { ...after }, titles) || after.title }
}

async function readTitles(
  tx: Transaction,
  referring: readonly Standing[],
  kept: Standing,
): Promise<ReadonlyMap<string, string>> {
  const composed = referring.filter(({ record }) => composesTitle(record.kind))
  const ids = composed.flatMap(({ record: { kind }, fields }) => referencesIn(nouns[kind].fields, fields))
  const records = await tx.record.findMany({
    where: { id: { in: [...ids, kept.record.id] } },
    select: { id: true, title: true },
  })
  return new Map(records.map(({ id, title }) => [id, title]))
}

/** Whether a record without a page is about another one, and does not only rest on it. */
const isAbout = ({ record: { kind }, fields }: Standing, id: string): boolean =>
  composesTitle(kind) && referencesIn(nouns[kind].fields, ownFields(fields)).includes(id)

/** What has no page of its own and already is about the one that stays: it may say the same. */
async function readRivals(
  tx: Transaction,
  referring: readonly Standing[],
  { from, to }: { from: string; to: string },
): Promise<Standing[]> {
  const about = referring.filter((one) => isAbout(one, from))
  const kinds = new Set(about.map(({ record }) => record.kind))
  if (kinds.size === 0) return []
  const records = await tx.record.findMany({
    where: {
      id: { in: await listReferring(tx, [to]) },
      kind: { in: [...kinds] },
      status: { in: ['draft', 'published'] },
    },
    select: { id: true },
  })
  const known = new Set(referring.map(({ record }) => record.id))
  const ids = records.flatMap(({ id }) => (known.has(id) ? [] : [id]))
  return ids.length > mostMoves ? [] : readStandings(tx, ids)
}

/** Whether two records without a page say the same. Of one member there is one membership at a time in an alliance. */
function isTwin(kind: RecordKind, { record, fields }: Standing, other: SpineFields): boolean {
  if (record.kind !== kind) return false
  const [mine, its] = [fields, other].map((one) => withoutPlace(ownFields(one)))
  if (isDeepStrictEqual(mine, its)) return true
  const isSameMember = ['allianceId', 'cityId', 'organizationId'].every(
    (name) => Reflect.get(fields, name) === Reflect.get(other, name),
  )
  return (
    kind === 'membership' &&
    isSameMember &&
    [fields, other].every((one) => Reflect.get(one, 'status') !== 'ended')
  )
}

const withoutPlace = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'position'))

/** What only one record can have, and the one that stays takes over: the other gives it up. */
export function surrendered({ gone, joined: { outcome } }: MergePlan): Record<string, null> {
  if ('problems' in outcome) return {}
  const given = Object.entries(shapeOf(gone.record.kind)).flatMap(([name, field]) => {
    const value: unknown = Reflect.get(outcome.fields, name)
    const isTaken = field.meta()?.unique && value !== null && value === Reflect.get(gone.fields, name)
    return isTaken ? [[name, null] as const] : []
  })
  return Object.fromEntries(given)
}
