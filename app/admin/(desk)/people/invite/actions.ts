'use server'
import { headers } from 'next/headers'
import type { InviteState } from '#components/account/invite-form.tsx'
import { inviteEntry, readEntry } from '#lib/auth/entries.ts'
import { invite } from '#lib/auth/invitations.ts'
import { sendsMails } from '#lib/auth/mail/send.ts'
import { newPersonPath } from '#lib/auth/paths.ts'
import { requireEditor } from '#lib/auth/session.ts'
import { tellErrors, whileItAnswers } from '#lib/auth/tell.ts'
import { originOf } from '#lib/auth/visit.ts'
import { messages } from '#lib/i18n/messages.ts'

/** Invites somebody. Where no mails are sent, the address is shown, to be given to them. */
export async function send(_before: InviteState, data: FormData): Promise<InviteState> {
  const read = readEntry(inviteEntry, data)
  if ('errors' in read) return tellErrors(read)
  return whileItAnswers(read.typed, async () => {
    const editor = await requireEditor(newPersonPath)
    const t = messages('en', 'people')
    const { name, email } = read.entry
    const result = await invite(editor, read.entry)
    if ('refused' in result) return { trouble: t('person.refused'), values: read.typed }
    if ('taken' in result) {
      const taken = result.taken === 'account' ? t('invite.takenAccount') : t('invite.takenInvitation')
      return { errors: { email: taken }, values: read.typed }
    }
    if (sendsMails()) return { done: t('invite.done', { name }), after: t('invite.sent', { email }) }
    return {
      done: t('invite.done', { name }),
      after: t('invite.copyHelp', { name }),
      address: `${originOf(await headers())}${result.path}`,
    }
  })
}
