// What becomes of the records that refer to the one that goes.
import { isDeepStrictEqual } from 'node:util'
import { composesTitle } from '#lib/directory/admin/form/form-of.ts'
import { composeTitle } from '#lib/directory/admin/form/titles.ts'
import { nouns } from '#lib/directory/admin/nouns.ts'
import { referencesIn } from '#lib/records/field.ts'
import { ownFields, type SpineFields } from '#lib/records/fields.ts'
import type { Transaction } from '#lib/records/noun.ts'
import { readFields } from '#lib/records/save.ts'
import { linkWithVersion } from '#lib/records/shown.ts'
import { listReferring } from '#lib/records/uses.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
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

/** The others, sorted by what becomes of them. */
export interface Others {
  moves: Move[]
  twins: Twin[]
  /** Says nothing any more, and goes into the trash: a partnership of the two with each other. */
  ends: Standing[]
}

/** Records that one merger changes at most: one save holds up all others while it reaches the feed. */
export const mostMoves = 500

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

/** Where something would be there twice, or would say nothing any more, that is told beforehand. */
export async function sortReferring(
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
