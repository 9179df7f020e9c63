'use server'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { FormState } from '#components/account/form-state.ts'
import { acceptEntry, readEntry } from '#lib/auth/entries.ts'
import { acceptInvitation, findInvitation } from '#lib/auth/invitations.ts'
import { invitedPath } from '#lib/auth/paths.ts'
import { enterAfter } from '#lib/auth/sign-in.ts'
import { tellErrors, whileItAnswers } from '#lib/auth/tell.ts'

/** Makes the account of whoever was invited, and leads on as after signing in. */
export async function accept(token: string, _before: FormState, data: FormData): Promise<FormState> {
  const name = data.get('name')
  const typed = { name: typeof name === 'string' ? name : '' }
  return whileItAnswers(typed, async () => {
    const found = await findInvitation(token)
    if (found.state !== 'open') return redirect(invitedPath(token))
    const read = readEntry(acceptEntry([found.invitation.name, found.invitation.email]), data)
    if ('errors' in read) return tellErrors(read)
    const { password } = read.entry
    const account = await acceptInvitation(token, read.entry.name, password)
    if (!account) return redirect(invitedPath(token))
    return redirect(await enterAfter(await headers(), account.email, password))
  })
}
