'use server'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { SetupState } from '#components/account/second-factor-form.tsx'
import { codeEntry, passwordEntry, readEntry } from '#lib/auth/entries.ts'
import { safeThen } from '#lib/auth/paths.ts'
import { beginSecondFactor, confirmSecondFactor } from '#lib/auth/second-factor.ts'
import { requireSignedIn } from '#lib/auth/session.ts'
import { tellErrors, tellRefusal, whileItAnswers } from '#lib/auth/tell.ts'
import { secondFactorPath } from '#lib/records/admin-paths.ts'

/** First the password, which gives what an app needs to know; then a code, which shows that the app knows it. */
export async function setUp(before: SetupState, data: FormData): Promise<SetupState> {
  const then = safeThen(data.get('then'))
  return whileItAnswers({}, async () => {
    await requireSignedIn(secondFactorPath(then))
    if (!before.setup) return begin(data)
    const read = readEntry(codeEntry, data)
    if ('errors' in read) return { ...before, trouble: undefined, ...tellErrors(read) }
    const result = await confirmSecondFactor(await headers(), read.entry.code)
    if ('refused' in result)
      return { ...before, errors: {}, ...tellRefusal(result, 'wrongAppCode', read.typed) }
    return redirect(then)
  })
}

async function begin(data: FormData): Promise<SetupState> {
  const read = readEntry(passwordEntry, data)
  if ('errors' in read) return tellErrors(read)
  const result = await beginSecondFactor(await headers(), read.entry.password)
  return 'refused' in result ? tellRefusal(result, 'wrongPassword', read.typed) : result
}
