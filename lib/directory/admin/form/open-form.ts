import type { Editor } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'
import { nouns } from '#lib/directory/admin/nouns.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { referencesIn } from '#lib/records/field.ts'
import type { RecordLink } from '#lib/records/published.ts'
import { mayTo, whereVisible } from '#lib/records/reach.ts'
import { linkWithStatus } from '#lib/records/shown.ts'
import type { RecordKind, RecordStatus } from '#prisma/generated/enums.ts'
import { listRows, showRows } from './along-rows.ts'
import { creatableIn } from './creation.ts'
import { fieldsOf } from './describe.ts'
import type { Creation, RowLine, Typed } from './field.ts'
import { allFields, formOf } from './form-of.ts'
import { findKept, listPresent, noteOpened, type Presence } from './open-forms.ts'
import { readStanding, type Standing } from './record-versions.ts'
import { describeRecords } from './references.ts'
import { showFields } from './show.ts'

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
  /** What is edited along with it, each in a line. */
  rows: readonly RowLine[]
  present: readonly Presence[]
  /** What this person can create in it. */
  creatable: readonly Creation[]
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
  const { typed, along, rows } = await showStanding(editor, locale, kind, id, standing)
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
    rows,
    present: mayEdit ? await listPresent(editor, id) : [],
    creatable: creatableIn(editor, locale, allFields(locale, kind)),
  }
}

/** Opens the form of a record that is yet to be. @param given ids that an address gives to fields of the form. */
export async function openNewForm(
  editor: Editor,
  locale: Language,
  kind: RecordKind,
  given: Readonly<Record<string, string | undefined>>,
): Promise<Pick<OpenedForm, 'opened' | 'typed' | 'keptAt' | 'creatable'>> {
  const creatable = creatableIn(editor, locale, allFields(locale, kind))
  const kept = await findKept(editor, kind, null)
  if (kept) return { opened: kept.form.id, typed: kept.typed, keptAt: kept.at, creatable }
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
  const typed = showFields({ locale, titles }, allFields(locale, kind), values)
  return {
    opened: await noteOpened(editor, { kind, recordId: null, version: null, along: {} }),
    typed,
    keptAt: null,
    creatable,
  }
}

/**
 * What stands in the form of a record as it is now, and the versions of what is edited along with it.
 * @param open ids of those of which the fields stand open, where they are not few.
 */
export async function showStanding(
  editor: Editor,
  locale: Language,
  kind: RecordKind,
  id: string,
  { fields: values }: Standing,
  open: readonly string[] = [],
): Promise<{ typed: Record<string, string>; along: Record<string, number>; rows: readonly RowLine[] }> {
  const fields = fieldsOf(formOf(locale, kind))
  const rows = await listRows(editor, locale, kind, id)
  const records = await describeRecords(editor, locale, referencesIn(nouns[kind].fields, values))
  const titles = new Map([...records].map(([one, { title }]) => [one, title]))
  const typed = {
    ...showFields({ locale, titles }, fields, values),
    ...(await showRows(editor, locale, kind, rows, open)),
  }
  return { typed, along: Object.fromEntries(rows.map((row) => [row.id, row.version])), rows }
}
