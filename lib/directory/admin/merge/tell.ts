// What merging would do, in words.
import type { Editor } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'
import { type Change, changesBetween } from '#lib/directory/admin/history/changes.ts'
import { fieldsOfKind } from '#lib/directory/admin/history/entries.ts'
import { say, sayWhole, type Titles } from '#lib/directory/admin/history/words.ts'
import { type Uses, usesOf } from '#lib/directory/admin/life/where-used.ts'
import { nouns } from '#lib/directory/admin/nouns.ts'
import { referencesIn } from '#lib/records/field.ts'
import { whereVisible } from '#lib/records/reach.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import type { Choice, Whose } from './join-fields.ts'
import type { Collision } from './join-items.ts'
import { findMerge, type Pair } from './merge.ts'
import type { Blocked, MergePlan } from './plan.ts'
import type { Named, Standing } from './referring.ts'

/** A field in which the two differ, as each has it; null for nothing. */
export interface ToldChoice {
  name: string
  label: string
  kept: string | null
  gone: string | null
  of: Whose
}

/** What of a record is said no more, in words. */
interface GivenUp {
  title: string
  items: string[]
}

export interface ToldMerge {
  gone: Named
  kept: Named
  blocked: Blocked | null
  problems: string[]
  choices: ToldChoice[]
  lists: Change[]
  moves: Uses[]
  twins: { gone: Named; kept: Named; givenUp: ToldChoice[] }[]
  ends: Named[]
  givenUp: GivenUp[]
  digest: string
}

/** Null where `findMerge` is. */
export async function tellMerge(
  editor: Editor,
  pair: Pick<Pair, 'kind' | 'id' | 'into'>,
  taken: ReadonlySet<string> | null,
): Promise<ToldMerge | null> {
  const plan = await findMerge(editor, pair, taken)
  if (!plan) return null
  const { gone, kept, joined, moves, twins, ends, blocked, digest } = plan
  const titles = await readTitles(editor, plan)
  const { kind } = gone.record
  const fields = 'fields' in joined.outcome ? joined.outcome.fields : null
  const isChosen = new Set(joined.choices.flatMap(({ names }) => names))
  const listFields = fieldsOfKind(kind).filter((field) => field.type === 'list' && !isChosen.has(field.name))
  return {
    gone: gone.record,
    kept: kept.record,
    blocked,
    problems: 'problems' in joined.outcome ? joined.outcome.problems : [],
    choices: toldChoices(titles, kind, plan, joined.choices),
    lists: fields ? changesBetween(titles, listFields, { ...kept.fields }, { ...fields }) : [],
    moves: usesOf(moves.map(({ record }) => record)),
    twins: twins.map((twin) => ({
      gone: twin.gone.record,
      kept: twin.kept.record,
      givenUp: toldChoices(titles, twin.kept.record.kind, twin, twin.joined.choices).filter(
        (choice) => choice.of === 'kept' && choice.gone !== null,
      ),
    })),
    ends: ends.map(({ record }) => record),
    givenUp: [
      { title: kept.record.title, items: collided(titles, kind, joined.collisions) },
      ...moves.map(({ record, collisions }) => ({
        title: record.title,
        items: collided(titles, record.kind, collisions),
      })),
    ].filter(({ items }) => items.length > 0),
    digest,
  }
}

function toldChoices(
  titles: Titles,
  kind: RecordKind,
  { gone, kept }: { gone: Standing; kept: Standing },
  choices: readonly Choice[],
): ToldChoice[] {
  const all = fieldsOfKind(kind)
  return choices.map(({ name, names, of }) => {
    const fields = names.flatMap((one) => all.find((field) => field.name === one) ?? [])
    const inWords = (one: Standing) =>
      fields
        .flatMap((field) => {
          const value: unknown = Reflect.get(one.fields, field.name)
          // That something is not so, says nothing.
          return value === false ? [] : (sayWhole(titles, field, value) ?? [])
        })
        .join(' · ') || null
    return { name, label: fields[0]?.label ?? name, kept: inWords(kept), gone: inWords(gone), of }
  })
}

const collided = (
  titles: Titles,
  kind: RecordKind,
  collisions: ReadonlyMap<string, readonly Collision[]>,
): string[] =>
  [...collisions].flatMap(([name, items]) => {
    const field = fieldsOfKind(kind).find((one) => one.name === name)
    return field?.type === 'list'
      ? items.flatMap(({ givenUp }) => say(titles, field.item, givenUp) ?? [])
      : []
  })

/** The titles of all that is spoken of, as far as they may be seen. */
async function readTitles(editor: Editor, { gone, kept, moves, twins }: MergePlan): Promise<Titles> {
  const told: Standing[] = [
    gone,
    kept,
    ...twins.flatMap((twin) => [twin.gone, twin.kept]),
    ...moves.filter(({ collisions }) => collisions.size > 0),
  ]
  const ids = told.flatMap(({ record, fields }) => referencesIn(nouns[record.kind].fields, fields))
  const records = await db.record.findMany({
    where: { id: { in: [...new Set([...ids, gone.record.id, kept.record.id])] }, ...whereVisible(editor) },
    select: { id: true, title: true },
  })
  return new Map(records.map(({ id, title }) => [id, title]))
}
