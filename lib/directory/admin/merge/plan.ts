// What merging one record into another would do: worked out for the page that asks, and again for the save.
import { createHash } from 'node:crypto'
import { withoutReferences } from '#lib/directory/admin/life/without-references.ts'
import { nouns, shapeOf } from '#lib/directory/admin/nouns.ts'
import type { Transaction } from '#lib/records/noun.ts'
import { listReferring } from '#lib/records/uses.ts'
import { findCircle } from './circle.ts'
import { type Joined, joinFields } from './join-fields.ts'
import { mostMoves, type Others, readStandings, type Standing, sortReferring } from './referring.ts'

export interface MergePlan extends Others {
  gone: Standing
  kept: Standing
  joined: Joined
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

const digestOf = ({ moves, twins, ends }: Others) =>
  createHash('sha256')
    .update(
      JSON.stringify([
        moves.map(({ record }) => record.id),
        // Of these it was shown what they say.
        twins.flatMap((twin) => [twin.gone, twin.kept].map(({ record }) => [record.id, record.version])),
        ends.map(({ record }) => record.id),
      ]),
    )
    .digest('base64url')

async function findBlock(
  tx: Transaction,
  { gone, kept, joined }: Pick<MergePlan, 'gone' | 'kept' | 'joined'>,
  count: number,
): Promise<Blocked | null> {
  if (count > mostMoves) return { tooMany: count, most: mostMoves }
  if (kept.record.status === 'draft' && gone.record.status === 'published') return { draft: true }
  if ('problems' in joined.outcome) return null
  const parent: unknown = Reflect.get(joined.outcome.fields, 'parentId')
  const ids = { from: gone.record.id, to: kept.record.id }
  const circle = typeof parent === 'string' ? await findCircle(tx, gone.record.kind, parent, ids) : null
  return circle === null ? null : { circle }
}

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
