'use server'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { FormState } from '#components/account/form-state.ts'
import { codeEntry, readEntry, signInEntry } from '#lib/auth/entries.ts'
import { codePath, safeThen } from '#lib/auth/paths.ts'
import { signIn, signInWithCode } from '#lib/auth/sign-in.ts'
import { tellErrors, tellRefusal, whileItAnswers } from '#lib/auth/tell.ts'

/** The first step: e-mail address and password. */
export async function enter(_before: FormState, data: FormData): Promise<FormState> {
  const read = readEntry(signInEntry, data)
  if ('errors' in read) return tellErrors(read)
  const { email, password } = read.entry
  return whileItAnswers(read.typed, async () => {
    const result = await signIn(await headers(), email, password)
    const then = safeThen(data.get('then'))
    if ('refused' in result) return tellRefusal(result, 'wrong', read.typed)
    return redirect('code' in result ? `${codePath}?then=${encodeURIComponent(then)}` : then)
  })
}

/** The second step: the code of an app, or a recovery code. */
export async function enterCode(_before: FormState, data: FormData): Promise<FormState> {
  const read = readEntry(codeEntry, data)
  if ('errors' in read) return tellErrors(read)
  return whileItAnswers(read.typed, async () => {
    const result = await signInWithCode(await headers(), read.entry.code)
    if ('refused' in result) return tellRefusal(result, 'wrongCode', read.typed)
    return redirect(safeThen(data.get('then')))
  })
}
