// The memberships that are edited along with a city, an organization or an alliance: a few stand open in the form, of many
// each is a line until somebody opens it. What is not open is not sent, and stays as it is.
import type { Editor } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'
import { nouns } from '#lib/directory/admin/nouns.ts'
import { formatDate } from '#lib/i18n/dates.ts'
import { compareText } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { referencesIn } from '#lib/records/field.ts'
import type { SpineFields } from '#lib/records/fields.ts'
import { mayTo, whereMay } from '#lib/records/reach.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import type { RowLine, Typed } from './field.ts'
import { alongField, alongName, memberName, tieOf } from './form-of.ts'
import { type OpenForm, versionsAlong } from './open-forms.ts'
import { within } from './paths.ts'
import { readVersion } from './record-versions.ts'
import { describeRecords } from './references.ts'
import { show } from './show.ts'

/** So many stand open from the beginning. */
const few = 6

/** A membership, as it is told in one line and at which version. */
type Row = RowLine & { version: number }

/** The memberships of a record that this person may change, as an alliance lists its members, or by the alliance's name. */
export async function listRows(
  editor: Editor,
  locale: Language,
  kind: RecordKind,
  id: string,
): Promise<Row[]> {
  const tie = tieOf(kind)
  if (!tie) return []
  const title = { select: { record: { select: { title: true } } } }
  const rows = await db.membership.findMany({
    where: { [tie]: id, record: { AND: [whereMay(editor, 'edit')], status: { in: ['published', 'draft'] } } },
    select: {
      id: true,
      role: true,
      status: true,
      since: true,
      until: true,
      position: true,
      record: { select: { version: true } },
      alliance: title,
      city: title,
      organization: title,
    },
    orderBy: [{ position: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
  })
  const t = messages(locale, 'form')
  const words = messages(locale, 'membership')
  const told = rows.map(({ record, alliance, city, organization, ...row }) => ({
    id: row.id,
    version: record.version,
    position: tie === 'allianceId' ? row.position : null,
    title: (tie === 'allianceId' ? (city ?? organization) : alliance)?.record.title ?? '',
    details: [
      words(`role.${row.role}`),
      words(`status.${row.status}`),
      ...(row.since ? [t('memberships.since', { date: formatDate(locale, row.since) })] : []),
      ...(row.until ? [t('memberships.until', { date: formatDate(locale, row.until) })] : []),
    ],
  }))
  const compare = compareText(locale)
  // The database has put those with a place in order; the others are looked for by name.
  return told.toSorted((a, b) => (a.position === null && b.position === null ? compare(a.title, b.title) : 0))
}

/** The lines, with the fields of those that stand open: all where they are few, else those that are wanted. */
export async function showRows(
  editor: Editor,
  locale: Language,
  kind: RecordKind,
  rows: readonly Row[],
  wanted: readonly string[],
): Promise<Record<string, string>> {
  if (!tieOf(kind)) return {}
  const open = rows.length <= few ? rows : rows.filter(({ id }) => wanted.includes(id))
  return { [alongName]: open.map(({ id }) => id).join(' '), ...(await showOpen(editor, locale, kind, open)) }
}

/** The fields of one membership as it stood when the form was opened; null where it has none such, or none for this person any more. */
export async function openRow(
  editor: Editor,
  locale: Language,
  form: OpenForm,
  id: string,
): Promise<Typed | null> {
  const version = versionsAlong(form)[id]
  if (version === undefined || !(await mayTo(db, editor, 'edit', id))) return null
  return await showOpen(editor, locale, form.kind, [{ id, version }])
}

async function showOpen(
  editor: Editor,
  locale: Language,
  kind: RecordKind,
  rows: readonly { id: string; version: number }[],
): Promise<Record<string, string>> {
  const list = alongField(locale, kind)
  const typed: Record<string, string> = {}
  const read = await Promise.all(
    rows.map(async ({ id, version }) => ({ id, fields: await readVersion('membership', id, version) })),
  )
  const standing = read.flatMap(({ id, fields }) => (fields ? [{ id, fields }] : []))
  const records = await describeRecords(
    editor,
    locale,
    standing.flatMap(({ fields }) => referencesIn(nouns.membership.fields, fields)),
  )
  const titles = new Map([...records].map(([id, { title }]) => [id, title]))
  if (list)
    for (const { id, fields } of standing)
      show({ locale, titles }, list.item, within(alongName, id), withMember(fields), typed)
  return typed
}

/** As a row of an alliance has it: one field for whoever the member is. */
const withMember = (fields: SpineFields) => ({
  ...fields,
  [memberName]: Reflect.get(fields, 'cityId') ?? Reflect.get(fields, 'organizationId'),
})
