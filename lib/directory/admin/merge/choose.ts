// The first step of a merger: which record stays.
import type { Editor } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'
import type { Problem, ReferenceField, Typed } from '#lib/directory/admin/form/field.ts'
import { typedReferences } from '#lib/directory/admin/form/interpret.ts'
import { within } from '#lib/directory/admin/form/paths.ts'
import { namesakes } from '#lib/directory/admin/form/questions.ts'
import { readTyped } from '#lib/directory/admin/form/read.ts'
import { findMeant } from '#lib/directory/admin/form/references.ts'
import { nouns } from '#lib/directory/admin/nouns.ts'
import { messages } from '#lib/i18n/messages.ts'
import { type RecordLink, recordLink } from '#lib/records/published.ts'
import { whereMay } from '#lib/records/reach.ts'
import { readFields } from '#lib/records/save.ts'
import { linkWithVersion } from '#lib/records/shown.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { isMergeable } from './kinds.ts'
import type { Named } from './referring.ts'

const t = messages('en', 'history')
const name = 'into'

/** The field in which the record that stays is named. */
export const survivorField = (kind: RecordKind): ReferenceField => ({
  name,
  label: t('mergeInto'),
  help: null,
  required: true,
  type: 'reference',
  kinds: [kind],
})

/** A record that this editor may merge into another; null for any other. */
export async function findMergeable(editor: Editor, kind: RecordKind, id: string): Promise<Named | null> {
  if (!isMergeable(kind)) return null
  return db.record.findFirst({
    where: { id, kind, status: { in: ['draft', 'published'] }, ...whereMay(editor, 'merge') },
    select: linkWithVersion,
  })
}

/** Records that are called as this one is, or was: it may be one of them. */
export async function listAlike(kind: RecordKind, id: string): Promise<RecordLink[]> {
  const fields = await readFields({ tx: db }, nouns[kind], id)
  const change = { kind, id, base: null, place: (part: string) => part, createdAt: null }
  const found = fields ? await namesakes('en', { ...change, fields }) : []
  const ids = found.flatMap((one) => (one.type === 'duplicate' ? [one.id] : []))
  return db.record.findMany({ where: { id: { in: ids } }, select: recordLink, orderBy: { title: 'asc' } })
}

/** Whom somebody means who has typed or picked the record that stays, or what is to be done about it. */
export async function readSurvivor(
  editor: Editor,
  kind: RecordKind,
  id: string,
  form: FormData,
): Promise<{ id: string } | { typed: Typed; problem: Problem }> {
  const field = survivorField(kind)
  const typed = readTyped('en', [field], form)
  const [reference] = typedReferences('en', [field], typed)
  const problem = (message: string) => ({ typed, problem: { at: name, message } })
  if (!reference) return problem(messages('en', 'form')('problem.missing', { label: field.label }))
  if (typed[within(name, 'id')] === id) return problem(t('mergeItself'))
  const found = (await findMeant(editor, 'en', [{ ...reference, except: id }])).get(name)
  if (found && 'id' in found) return { id: found.id }
  if (!found?.problem.choices) return problem(t('mergeNone', { text: reference.text }))
  // Nobody creates a record to merge another one into it.
  const { create, ...unclear } = found.problem
  return { typed, problem: unclear }
}
