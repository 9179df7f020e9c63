// A form as its page and its action have it, for tests of what becomes of it.
import { db } from '#lib/db/client.ts'
import { type Answer, answerForm } from '#lib/directory/admin/form/answer.ts'
import type { Typed } from '#lib/directory/admin/form/field.ts'
import { openForm } from '#lib/directory/admin/form/open-form.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import type { Staff } from './staff.ts'
import { sentForm } from './typed-form.ts'

export const slugId = async (kind: RecordKind, slug: string): Promise<string> =>
  (await db.record.findUniqueOrThrow({ where: { kind_slug: { kind, slug } }, select: { id: true } })).id

export interface Opened {
  kind: RecordKind
  id: string
  opened: string
  typed: Typed
}

export async function open(staff: Staff, kind: RecordKind, id: string): Promise<Opened> {
  const form = await openForm(staff.editor, 'en', kind, id)
  if (!form) throw new Error(`${id} cannot be opened`)
  return { kind, id, opened: form.opened, typed: form.typed }
}

/** Sends a form with some fields changed. "asked" answers every question about sources with silence. */
export async function send(
  staff: Staff,
  { kind, opened, typed }: Omit<Opened, 'id'>,
  changes: Record<string, string>,
  more: Record<string, string> = {},
): Promise<Answer> {
  const form = sentForm(kind, opened, { ...typed, ...changes }, more)
  for (const name of Object.keys(changes)) form.append('answer.asked', name.split('.')[0] ?? '')
  form.append('answer.asked', '')
  return answerForm(staff.editor, 'en', kind, { turn: 0 }, form)
}

export function stateOf(answer: Answer) {
  if (!('state' in answer)) throw new Error('It was saved')
  return answer.state
}

export const versionOf = async (id: string) =>
  (await db.record.findUniqueOrThrow({ where: { id }, select: { version: true } })).version
