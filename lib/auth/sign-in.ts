// Getting in, and out. Cookies are set on the answer that is being made (better-auth's nextCookies).
import { APIError } from 'better-auth/api'
import { cookies } from 'next/headers'
import { db } from '#lib/db/client.ts'
import { adminHome, signInPath } from '#lib/records/admin-paths.ts'
import { authFor } from './better-auth.ts'
import { deviceCookie } from './device.ts'
import { throttledCode } from './guard.ts'
import { codePath } from './paths.ts'

/** `later`: too many tries, with the seconds to wait. `ended`: begin again with the password. */
export type SignInResult =
  | { in: true }
  | { code: true }
  | { refused: 'wrong' | 'ended' }
  | { refused: 'later'; seconds: number }

/** @param headers of the request. */
export async function signIn(headers: Headers, email: string, password: string): Promise<SignInResult> {
  const auth = await authFor(headers)
  return answering(async () => {
    const body = { email: email.trim(), password, rememberMe: true }
    const answer = await auth.api.signInEmail({ headers, body })
    if ('twoFactorRedirect' in answer) return { code: true }
    await rememberDevice(headers, answer.user.email)
    return { in: true }
  })
}

/** The second step, with the code of an app, or one of the codes that were written down. */
export async function signInWithCode(headers: Headers, given: string): Promise<SignInResult> {
  const auth = await authFor(headers)
  const digits = given.replace(/[\s-]/g, '')
  return answering(async () => {
    const answer = /^\d{6}$/.test(digits)
      ? await auth.api.verifyTOTP({ headers, body: { code: digits } })
      : await auth.api.verifyBackupCode({ headers, body: { code: recoveryCode(given) } })
    await rememberDevice(headers, answer.user.email)
    return { in: true }
  })
}

/** However it was typed: with or without its hyphen, with spaces. Capitals count. */
function recoveryCode(given: string): string {
  const letters = given.replace(/[^A-Za-z0-9]/g, '')
  return `${letters.slice(0, 5)}-${letters.slice(5)}`
}

/** Ends the session of these headers, and takes its cookie back. */
export async function signOut(headers: Headers): Promise<void> {
  const auth = await authFor(headers)
  await auth.api.signOut({ headers })
}

/**
 * After a password was set: whoever did it is in, or at the next step.
 * @returns the path to go on to.
 */
export async function enterAfter(headers: Headers, email: string, password: string): Promise<string> {
  const result = await signIn(headers, email, password)
  if ('refused' in result) return signInPath()
  return 'code' in result ? codePath : adminHome
}

async function rememberDevice(headers: Headers, email: string) {
  const { name, value, options } = await deviceCookie(headers, email)
  const jar = await cookies()
  jar.set(name, value, options)
}

/** What better-auth throws, as answers. */
export async function answering<Result>(
  work: () => Promise<Result>,
): Promise<Result | Extract<SignInResult, { refused: string }>> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    const { code, message } = error.body ?? {}
    if (code === throttledCode) return { refused: 'later', seconds: Number(message) }
    if (code === 'INVALID_TWO_FACTOR_COOKIE' || code === 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE')
      return { refused: 'ended' }
    // A fault of ours, or of the database, is no wrong password.
    if (error.statusCode >= 500) throw error
    return { refused: 'wrong' }
  }
}

/** Whether anybody has an account yet. */
export const hasAccounts = async (): Promise<boolean> => (await db.staffAccount.count()) > 0
