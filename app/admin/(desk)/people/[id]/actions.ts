'use server'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { FormState } from '#components/account/form-state.ts'
import type { PersonStep } from '#components/account/person-steps.tsx'
import { readEntry, roleEntry } from '#lib/auth/entries.ts'
import { changeRole, deactivate, endSessionsOf, reactivate, resetSecondFactor } from '#lib/auth/people.ts'
import { readRowId } from '#lib/auth/row-id.ts'
import { requireEditor } from '#lib/auth/session.ts'
import { tellErrors, whileItAnswers } from '#lib/auth/tell.ts'
import { messages } from '#lib/i18n/messages.ts'
import { peoplePath, personPath } from '#lib/records/admin-paths.ts'

export async function saveRole(given: unknown, _before: FormState, data: FormData): Promise<FormState> {
  const id = readRowId(given)
  if (!id) redirect(peoplePath)
  const read = readEntry(roleEntry, data)
  if ('errors' in read) return tellErrors(read)
  return whileItAnswers(read.typed, async () => {
    const editor = await requireEditor(personPath(id))
    const { role, alliances } = read.entry
    const result = await changeRole(editor, id, role, alliances)
    const t = messages('en', 'people')
    if ('saved' in result) {
      refresh()
      return { done: t('person.saved') }
    }
    const trouble = 'last' in result ? 'last' : 'missing' in result ? 'missing' : 'refused'
    return { trouble: t(`person.${trouble}`), values: read.typed }
  })
}

const steps = {
  deactivate,
  reactivate,
  sessions: endSessionsOf,
  factor: resetSecondFactor,
} as const satisfies Record<PersonStep, unknown>

export async function takeStep(given: unknown, step: PersonStep): Promise<void> {
  const id = readRowId(given)
  if (!id) redirect(peoplePath)
  const editor = await requireEditor(personPath(id))
  // What a form sends is whatever somebody wants.
  if (typeof step !== 'string' || !Object.hasOwn(steps, step)) redirect(personPath(id))
  const result = await steps[step](editor, id)
  if ('saved' in result) redirect(`${personPath(id)}?done=${step}`)
  const said = 'last' in result ? 'last' : 'own' in result ? 'own' : null
  redirect(said ? `${personPath(id)}?done=${said}` : peoplePath)
}
