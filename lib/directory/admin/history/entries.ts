// History as a person reads it: what each save did to a record and to what refers to it, in words.
import type { Editor } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'
import { describeForm, fieldsOf } from '#lib/directory/admin/form/describe.ts'
import type { Field } from '#lib/directory/admin/form/field.ts'
import { nouns } from '#lib/directory/admin/nouns.ts'
import { type PrivateText, privateTextsIn } from '#lib/directory/private-texts.ts'
import { referencesIn } from '#lib/records/field.ts'
import {
  findHistory,
  findVersion,
  type HistoryEntry,
  type RecordHistory,
  type Version,
  type VersionPage,
} from '#lib/records/history.ts'
import { whereVisible } from '#lib/records/reach.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { type Change, changesBetween } from './changes.ts'
import { sayWhole, type Titles } from './words.ts'

export type ToldVersion = Omit<Version, 'snapshot' | 'before' | 'mergedWith'> & {
  changes: Change[]
  /** Of a merger, the other record; its title where it may be seen. */
  mergedWith: { id: string; title: string | null } | null
}
export type ToldEntry = Omit<HistoryEntry, 'versions'> & { versions: ToldVersion[] }
export type ToldHistory = Omit<RecordHistory, 'entries'> & { entries: ToldEntry[] }

/** See `findHistory`. */
export async function tellHistory(
  editor: Editor,
  kind: RecordKind,
  id: string,
  before: string | null,
): Promise<ToldHistory | null> {
  const history = await findHistory(editor, kind, id, before)
  if (!history) return null
  const versions = history.entries.flatMap((entry) => entry.versions)
  const titles = await findTitles(editor, versions)
  const entries = history.entries.map((entry) => ({
    ...entry,
    versions: entry.versions.map((version) => tell(titles, version)),
  }))
  return { ...history, entries }
}

/** What a version says and how it differs from the one before it. */
function tell(titles: Titles, { snapshot, before, mergedWith, ...version }: Version): ToldVersion {
  const changes =
    version.action === 'updated' || version.action === 'merged'
      ? changesBetween(titles, fieldsOfKind(version.record.kind), before ?? {}, snapshot)
      : []
  const other = mergedWith === null ? null : { id: mergedWith, title: titles.get(mergedWith) ?? null }
  return { ...version, changes, mergedWith: other }
}

export interface ToldField {
  label: string
  value: string
  /** Prose, of which the lines count. */
  isText: boolean
}

export type WholeVersion = Omit<VersionPage, 'snapshot' | 'before' | 'now'> & {
  now: Omit<VersionPage['now'], 'snapshot'>
  /** What it says; nothing of what it leaves open. */
  fields: ToldField[]
  /** What it would change of the record as it stands. */
  changes: Change[]
  /** What of it may be private and does not stand in the record now. */
  privateTexts: ToldPrivateText[]
}

export interface ToldPrivateText {
  label: string
  text: string
  kind: PrivateText['kind']
}

/** One version whole, and what would become of the record if it were restored. See `findVersion`. */
export async function tellVersion(
  editor: Editor,
  kind: RecordKind,
  id: string,
  number: number,
): Promise<WholeVersion | null> {
  const found = await findVersion(editor, kind, id, number)
  if (!found) return null
  const {
    snapshot,
    before,
    now: { snapshot: present, ...now },
    ...version
  } = found
  const titles = await findTitles(editor, [found, { ...found, snapshot: present }])
  const all = fieldsOfKind(kind)
  const fields = all.flatMap((field): ToldField[] => {
    const value = sayWhole(titles, field, snapshot[field.name])
    return value === null
      ? []
      : [{ label: field.label, value, isText: field.type === 'text' || field.type === 'list' }]
  })
  const privateTexts = privateTextsIn(kind, present, snapshot).map(({ field, text, kind: of }) => {
    const label = all.find(({ name }) => name === field)?.label ?? field
    return { label, text, kind: of }
  })
  return { ...version, now, fields, changes: changesBetween(titles, all, present, snapshot), privateTexts }
}

const known = new Map<RecordKind, readonly Field[]>()

/** In the order of the form, described once per process. */
export function fieldsOfKind(kind: RecordKind): readonly Field[] {
  const fields = known.get(kind) ?? fieldsOf(describeForm('en', kind, nouns[kind].fields))
  known.set(kind, fields)
  return fields
}

/** The titles of all that these versions refer to, as far as they may be seen. */
async function findTitles(
  editor: Editor,
  versions: readonly Pick<Version, 'record' | 'snapshot' | 'before' | 'mergedWith'>[],
): Promise<Titles> {
  const ids = versions.flatMap(({ record: { kind }, snapshot, before, mergedWith }) => [
    ...[snapshot, before].flatMap((one) => referencesIn(nouns[kind].fields, one)),
    ...(mergedWith === null ? [] : [mergedWith]),
  ])
  const records = await db.record.findMany({
    where: { id: { in: [...new Set(ids)] }, ...whereVisible(editor) },
    select: { id: true, title: true },
  })
  return new Map(records.map(({ id, title }) => [id, title]))
}
