// Makes one record of two, as one save.
import { type Editor, may } from '#lib/auth/editor.ts'
import type { Action } from '#lib/auth/permissions.ts'
import { db } from '#lib/db/client.ts'
import { violatedUnique } from '#lib/db/errors.ts'
import { nouns } from '#lib/directory/admin/nouns.ts'
import { findStanding } from '#lib/records/reach.ts'
import { changeStatus, type StatusResult, type UpdateResult, updateRecord } from '#lib/records/save.ts'
import { inSave, type SaveScope } from '#lib/records/scope.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { isMergeable } from './kinds.ts'
import { type MergePlan, planMerge, surrendered } from './plan.ts'
import { readStandings, type Standing, type Twin } from './referring.ts'

/** The two records, each with the version that was looked at. */
export interface Pair {
  kind: RecordKind
  /** The one that goes. */
  id: string
  began: number
  /** The one that stays. */
  into: string
  intoBegan: number
}

export type MergeResult =
  | { merged: { version: number } }
  /** One of the two was saved since, or something else refers to them than was shown. */
  | { moved: true }
  /** What was chosen cannot be such a record, or something else stands in the way: the page says what. */
  | { unfit: true }
  /** Another record has what the survivor was to have. */
  | { taken: true }
  | { refused: Action }
  /** One of the two is not there, is of another kind, or in the trash. */
  | { missing: true }

/** @param digest of the plan that was shown. @param taken the fields in which the value of the one that goes was chosen. */
export async function mergeRecords(
  editor: Editor,
  { kind, id, began, into, intoBegan }: Pair,
  { taken, digest, reason }: { taken: ReadonlySet<string>; digest: string; reason: string | null },
): Promise<MergeResult> {
  try {
    return await inSave<MergeResult>(editor, reason, async (scope) => {
      const pair = await lockPair(scope, kind, id, into)
      if (!pair) return { missing: true }
      const refused = await refusal(scope, editor, [id, into])
      if (refused) return { refused }
      const [gone, kept] = pair
      if (gone.record.version !== began || kept.record.version !== intoBegan) return { moved: true }
      const plan = await planMerge(scope.tx, gone, kept, taken)
      if (plan.digest !== digest) return { moved: true }
      if (plan.blocked || 'problems' in plan.joined.outcome) return { unfit: true }
      const result = await carryOut(scope, plan)
      return 'saved' in result ? { merged: result.saved } : scope.takeBack(asMerge(result))
    })
  } catch (error) {
    if (violatedUnique(error) !== null) return { taken: true }
    throw error
  }
}

/** What merging would do. Null for whoever may not, and where the two cannot be merged at all. */
export async function findMerge(
  editor: Editor,
  { kind, id, into }: Pick<Pair, 'kind' | 'id' | 'into'>,
  taken: ReadonlySet<string> | null,
): Promise<MergePlan | null> {
  return db.$transaction(async (tx) => {
    if (await refusal({ tx }, editor, [id, into])) return null
    const pair = await readPair(tx, kind, id, into)
    return pair && planMerge(tx, ...pair, taken)
  }, longRead)
}

/** Milliseconds: to read some hundred records takes its time. */
const longRead = { maxWait: 10_000, timeout: 60_000 }

async function refusal(
  { tx }: Pick<SaveScope, 'tx'>,
  editor: Editor,
  ids: readonly string[],
): Promise<Action | null> {
  for (const id of ids) {
    const standing = await findStanding(tx, id)
    if (!standing || !may(editor, 'merge', standing)) return 'merge'
  }
  return null
}

/** The two held as they are until the save's end, always in one order: two mergers do not wait for each other in a circle. */
async function lockPair({ tx }: SaveScope, kind: RecordKind, id: string, into: string) {
  await tx.$queryRaw`SELECT id FROM "Record" WHERE id IN (${id}, ${into}) ORDER BY id FOR UPDATE`
  return readPair(tx, kind, id, into)
}

async function readPair(
  tx: SaveScope['tx'],
  kind: RecordKind,
  id: string,
  into: string,
): Promise<[gone: Standing, kept: Standing] | null> {
  if (id === into || !isMergeable(kind)) return null
  const found = await readStandings(tx, [id, into])
  const [gone, kept] = [id, into].map((one) =>
    found.find(({ record }) => record.id === one && record.kind === kind && record.status !== 'trashed'),
  )
  return gone && kept ? [gone, kept] : null
}

type Failure = Exclude<UpdateResult | StatusResult, { saved: unknown }>

const asMerge = (failure: Failure): MergeResult => {
  if ('refused' in failure) return failure
  return 'taken' in failure ? { taken: true } : { moved: true }
}

/**
 * In this order: what only one may have or be is given up before the other takes it, and the survivor stands where it is to stand
 * before anything comes to lie in it.
 */
async function carryOut(
  scope: SaveScope,
  plan: MergePlan,
): Promise<Failure | { saved: { version: number } }> {
  const { gone, kept, moves, twins, ends } = plan
  for (const one of twins) {
    const result = await intoTrash(scope, one.gone, one.kept.record.id)
    if (!('saved' in result)) return result
  }
  for (const one of ends) {
    const result = await intoTrash(scope, one, null)
    if (!('saved' in result)) return result
  }
  const trashed = await intoTrash(scope, gone, kept.record.id, surrendered(plan))
  if (!('saved' in trashed)) return trashed
  const survivor = await takeOver(scope, plan)
  if (!('saved' in survivor)) return survivor
  for (const one of lastOf(twins)) {
    const result = await takeOver(scope, one)
    if (!('saved' in result)) return result
  }
  for (const { record, after } of moves) {
    const result = await updateRecord(scope, nouns[record.kind], record.id, record.version, after)
    if (!('saved' in result)) return result
  }
  return survivor
}

/** Of several that are merged into one and the same, the last: its fields hold the others'. */
const lastOf = (twins: MergePlan['twins']) => [
  ...new Map(twins.map((twin) => [twin.kept.record.id, twin])).values(),
]

const intoTrash = (
  scope: SaveScope,
  { record: { kind, id, version } }: Standing,
  mergedInto: string | null,
  changes: Record<string, null> = {},
) =>
  changeStatus(scope, nouns[kind], id, version, 'trashed', mergedInto === null ? 'trashed' : 'merged', {
    mergedInto,
    ...(Object.keys(changes).length > 0 && { changes }),
  })

/** Gives the one that stays what the two together say. Where that could not stand, it stays as it is: history tells of it all the same. */
const takeOver = (scope: SaveScope, { gone, kept, joined: { outcome } }: Twin) =>
  updateRecord(
    scope,
    nouns[kept.record.kind],
    kept.record.id,
    kept.record.version,
    'fields' in outcome ? outcome.fields : kept.fields,
    'merged',
    gone.record.id,
  )
