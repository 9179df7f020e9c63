'use server'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { FormState } from '#components/account/form-state.ts'
import { firstEntry, readEntry } from '#lib/auth/entries.ts'
import { createFirst } from '#lib/auth/first.ts'
import { firstPath } from '#lib/auth/paths.ts'
import { enterAfter } from '#lib/auth/sign-in.ts'
import { tellErrors, whileItAnswers } from '#lib/auth/tell.ts'

/** Makes an administrator, and leads on as after signing in. */
export async function create(token: string, _before: FormState, data: FormData): Promise<FormState> {
  const about = [data.get('name'), data.get('email')].filter((text) => typeof text === 'string')
  const read = readEntry(firstEntry(about), data)
  if ('errors' in read) return tellErrors(read)
  return whileItAnswers(read.typed, async () => {
    const done = await createFirst(token, read.entry)
    // The page says what has become of the address.
    if (!done) return redirect(firstPath(token))
    return redirect(await enterAfter(await headers(), done.email, read.entry.password))
  })
}
