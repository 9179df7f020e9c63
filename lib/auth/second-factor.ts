// Codes of an app, and those to be written down.
import { encode } from 'uqr'
import { db } from '#lib/db/client.ts'
import { noteChange } from './account-history.ts'
import { authFor } from './better-auth.ts'
import { removeSecondFactor } from './people.ts'
import type { SignedIn } from './session.ts'
import { answering } from './sign-in.ts'

/** What an app needs to know, as a picture to be scanned and as letters to be typed. */
export interface Setup {
  /** Squares of a QR code, row by row; true is dark. */
  squares: boolean[][]
  /** In groups of four. */
  secret: string
}

/**
 * Begins, or begins again. It counts only when a code has been entered.
 * @returns null where the password is wrong or was tried too often.
 */
export async function beginSecondFactor(headers: Headers, password: string) {
  const auth = await authFor(headers)
  return answering(async () => {
    const answer = await auth.api.enableTwoFactor({ headers, body: { password } })
    if (answer.method !== 'totp') throw new Error('A second factor is an app.')
    return { setup: setupOf(answer.totpURI), codes: answer.backupCodes }
  })
}

/** The code shows that the app works. @returns whether it was right, or that it was tried too often. */
export async function confirmSecondFactor(headers: Headers, code: string) {
  const auth = await authFor(headers)
  return answering(async () => {
    await auth.api.verifyTOTP({ headers, body: { code: code.replace(/[\s-]/g, '') } })
    return { on: true as const }
  })
}

/** New ones; those before are worth nothing any more. */
export async function newRecoveryCodes(headers: Headers, password: string) {
  const auth = await authFor(headers)
  return answering(async () => {
    const { backupCodes } = await auth.api.generateBackupCodes({ headers, body: { password } })
    return { codes: backupCodes }
  })
}

/** Not for administrators, who need one. */
export async function endSecondFactor(headers: Headers, { account }: SignedIn, password: string) {
  const auth = await authFor(headers)
  return answering(async () => {
    await auth.api.verifyPassword({ headers, body: { password } })
    await db.$transaction(async (tx) => {
      await removeSecondFactor(tx, account)
      await noteChange(tx, { action: 'secondFactorOff', by: account, person: account })
    })
    return { off: true as const }
  })
}

function setupOf(address: string): Setup {
  const secret = new URL(address).searchParams.get('secret') ?? ''
  return { squares: encode(address, { border: 2 }).data, secret: secret.match(/.{1,4}/g)?.join(' ') ?? '' }
}
