'use server'
import { redirect } from 'next/navigation'
import { inviteAgain, withdrawInvitation } from '#lib/auth/invitations.ts'
import { readRowId } from '#lib/auth/row-id.ts'
import { requireEditor } from '#lib/auth/session.ts'
import { peoplePath } from '#lib/records/admin-paths.ts'

export async function sendAgain(given: unknown): Promise<void> {
  const editor = await requireEditor(peoplePath)
  const id = readRowId(given)
  const sent = id && (await inviteAgain(editor, id))
  redirect(sent ? `${peoplePath}?done=again` : peoplePath)
}

export async function withdraw(given: unknown): Promise<void> {
  const editor = await requireEditor(peoplePath)
  const id = readRowId(given)
  const done = id && (await withdrawInvitation(editor, id))
  redirect(done ? `${peoplePath}?done=withdrawn` : peoplePath)
}
