import type { Editor } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'
import { nouns } from '#lib/directory/admin/nouns.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { referencesIn } from '#lib/records/field.ts'
import type { SpineFields } from '#lib/records/fields.ts'
import type { RecordLink } from '#lib/records/published.ts'
import { mayTo, whereMay, whereVisible } from '#lib/records/reach.ts'
import { linkWithStatus } from '#lib/records/shown.ts'
import type { RecordKind, RecordStatus } from '#prisma/generated/enums.ts'
import { fieldsOf } from './describe.ts'
import type { Typed } from './field.ts'
import { alongField, alongName, formOf, memberKey } from './form-of.ts'
import { findKept, listPresent, noteOpened, type Presence } from './open-forms.ts'
import { within } from './paths.ts'
import { readStanding, type Standing } from './record-versions.ts'
import { describeRecords } from './references.ts'
import { show, showFields } from './show.ts'

/** A record's form as it is opened. */
export interface OpenedForm {
  record: RecordLink & { status: RecordStatus }
  version: number
  /** What the form brings back: open-forms.ts. Empty for a reader. */
  opened: string
  typed: Typed
  /** When the session ended in which this was typed and not saved. */
  keptAt: Date | null
  mayEdit: boolean
  present: readonly Presence[]
}

/** Opens a record's form. Null where there is no such record, or none that this person may see. */
export async function openForm(
  editor: Editor,
  locale: Language,
  kind: RecordKind,
  id: string,
): Promise<OpenedForm | null> {
  const visible = await db.record.findFirst({
    where: { AND: [whereVisible(editor)], id, kind },
    select: linkWithStatus,
  })
  const standing = visible && (await readStanding(kind, id))
  if (!standing) return null
  const mayEdit = standing.status !== 'trashed' && (await mayTo(db, editor, 'edit', id))
  const kept = mayEdit ? await findKept(editor, kind, id) : null
  const { typed, along } = await showStanding(editor, locale, kind, id, standing)
  const opened = !mayEdit
    ? ''
    : (kept?.form.id ?? (await noteOpened(editor, { kind, recordId: id, version: standing.version, along })))
  return {
    record: visible,
    version: standing.version,
    opened,
    typed: kept?.typed ?? typed,
    keptAt: kept?.at ?? null,
    mayEdit,
    present: mayEdit ? await listPresent(editor, id) : [],
  }
}

/** Opens the form of a record that is yet to be. @param given ids that an address gives to fields of the form. */
export async function openNewForm(
  editor: Editor,
  locale: Language,
  kind: RecordKind,
  given: Readonly<Record<string, string | undefined>>,
): Promise<{ opened: string; typed: Typed; keptAt: Date | null }> {
  const kept = await findKept(editor, kind, null)
  if (kept) return { opened: kept.form.id, typed: kept.typed, keptAt: kept.at }
  const fields = fieldsOf(formOf(locale, kind))
  const ids = Object.values(given).filter((value) => value !== undefined)
  const records = await describeRecords(editor, locale, ids)
  const titles = new Map([...records].map(([id, { title }]) => [id, title]))
  const values = Object.fromEntries(
    fields.flatMap((field) => {
      const value = given[field.name]
      if (value === undefined || field.type === 'list' || field.type === 'group') return []
      return field.type !== 'reference' || titles.has(value) ? [[field.name, value]] : []
    }),
  )
  const along = alongField(locale, kind)
  const typed = showFields({ locale, titles }, along ? [...fields, along] : fields, values)
  return {
    opened: await noteOpened(editor, { kind, recordId: null, version: null, along: {} }),
    typed,
    keptAt: null,
  }
}

/** What stands in the form of a record as it is now, and the versions of what is edited along with it. */
export async function showStanding(
  editor: Editor,
  locale: Language,
  kind: RecordKind,
  id: string,
  { fields: values }: Standing,
): Promise<{ typed: Record<string, string>; along: Record<string, number> }> {
  const fields = fieldsOf(formOf(locale, kind))
  const rows = await readAlong(editor, kind, id)
  const referred = [
    ...referencesIn(nouns[kind].fields, values),
    ...rows.flatMap((row) => referencesIn(nouns.membership.fields, row.fields)),
  ]
  const records = await describeRecords(editor, locale, referred)
  const titles = new Map([...records].map(([one, { title }]) => [one, title]))
  const typed: Record<string, string> = { ...showFields({ locale, titles }, fields, values) }
  const list = alongField(locale, kind)
  if (list) {
    typed[alongName] = rows.map((row) => row.id).join(' ')
    for (const row of rows) show({ locale, titles }, list.item, within(alongName, row.id), row.fields, typed)
  }
  return { typed, along: Object.fromEntries(rows.map((row) => [row.id, row.version])) }
}

/** The memberships of a city or an organization that this person may change. */
async function readAlong(
  editor: Editor,
  kind: RecordKind,
  id: string,
): Promise<{ id: string; version: number; fields: SpineFields }[]> {
  const key = memberKey(kind)
  if (!key) return []
  const rows = await db.membership.findMany({
    where: { [key]: id, record: { AND: [whereMay(editor, 'edit')], status: { in: ['published', 'draft'] } } },
    select: { id: true },
    orderBy: [{ alliance: { record: { title: 'asc' } } }, { id: 'asc' }],
  })
  const standings = await Promise.all(
    rows.map(async (row) => ({ row, now: await readStanding('membership', row.id) })),
  )
  return standings.flatMap(({ row, now }) =>
    now ? [{ id: row.id, version: now.version, fields: now.fields }] : [],
  )
}
