'use server'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { FormState } from '#components/account/form-state.ts'
import { readEntry, resetEntry } from '#lib/auth/entries.ts'
import { resetPath } from '#lib/auth/paths.ts'
import { findReset, resetPassword } from '#lib/auth/reset.ts'
import { enterAfter } from '#lib/auth/sign-in.ts'
import { tellErrors, whileItAnswers } from '#lib/auth/tell.ts'
import { adminHome } from '#lib/records/admin-paths.ts'

/** Sets a new password, and leads on as after signing in with it. */
export async function reset(token: string, _before: FormState, data: FormData): Promise<FormState> {
  return whileItAnswers({}, async () => {
    const { account } = await findReset(token)
    const read = readEntry(resetEntry(account ? [account.name, account.email] : []), data)
    if ('errors' in read) return tellErrors(read)
    const { password } = read.entry
    const done = await resetPassword(token, password)
    // The page says what has become of the address.
    if (!done) return redirect(resetPath(token))
    const next = await enterAfter(await headers(), done.email, password)
    return redirect(next === adminHome ? next : `${next}?said=reset`)
  })
}
