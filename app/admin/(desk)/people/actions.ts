'use server'
import { redirect } from 'next/navigation'
import { inviteAgain, withdrawInvitation } from '#lib/auth/invitations.ts'
import { requireEditor } from '#lib/auth/session.ts'
import { peoplePath } from '#lib/records/admin-paths.ts'

export async function sendAgain(id: string): Promise<void> {
  const editor = await requireEditor(peoplePath)
  const sent = await inviteAgain(editor, id)
  redirect(sent ? `${peoplePath}?done=again` : peoplePath)
}

export async function withdraw(id: string): Promise<void> {
  const editor = await requireEditor(peoplePath)
  const done = await withdrawInvitation(editor, id)
  redirect(done ? `${peoplePath}?done=withdrawn` : peoplePath)
}
