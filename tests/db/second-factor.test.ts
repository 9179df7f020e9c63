import { expect, it } from 'vitest'
import { authFor } from '#lib/auth/better-auth.ts'
import { beginSecondFactor, confirmSecondFactor, newRecoveryCodes } from '#lib/auth/second-factor.ts'
import { needsSecondFactor, readSession } from '#lib/auth/session.ts'
import { answering } from '#lib/auth/sign-in.ts'
import { db } from '#lib/db/client.ts'
import { createStaff, openSession, type Staff } from '#tests/support/staff.ts'
import { codeOf, secretOf } from '#tests/support/totp.ts'

const headersOf = ({ cookie }: { cookie: string }) => new Headers({ cookie })

async function setUp(anna: Staff) {
  const begun = await beginSecondFactor(headersOf(anna), anna.password)
  if (!('setup' in begun)) throw new Error('not begun')
  const code = codeOf(secretOf(begun.setup.secret))
  expect(await confirmSecondFactor(headersOf(anna), code)).toEqual({ on: true })
  return begun
}

/** The password was right; what comes of a recovery code. */
async function enterWith(anna: Staff, code: string) {
  const auth = await authFor(new Headers())
  const { headers } = await auth.api.signInEmail({
    headers: new Headers(),
    body: { email: anna.email, password: anna.password },
    returnHeaders: true,
  })
  const cookie = headers.getSetCookie().map((line) => line.split(';')[0])
  return answering(async () => {
    await auth.api.verifyBackupCode({ headers: new Headers({ cookie: cookie.join('; ') }), body: { code } })
    return { in: true }
  })
}

it('an administrator has no powers before it is set up, and begins with the password', async () => {
  const boss = await createStaff('administrator', { secondFactor: false })
  const signedIn = await readSession(headersOf(boss))
  expect(signedIn && needsSecondFactor(signedIn)).toBe(true)
  expect(await beginSecondFactor(headersOf(boss), 'wrong')).toEqual({ refused: 'wrong' })
  const begun = await beginSecondFactor(headersOf(boss), boss.password)
  expect(begun).toMatchObject({ codes: expect.any(Array) })
  expect(await confirmSecondFactor(headersOf(boss), '000')).toEqual({ refused: 'wrong' })
  expect(await db.staffAccount.findUniqueOrThrow({ where: { id: boss.id } })).toMatchObject({
    twoFactorEnabled: false,
  })
})

it('ends the sessions that were begun without it, which would have its powers', async () => {
  const boss = await createStaff('administrator', { secondFactor: false })
  const stranger = await openSession(boss.id)
  await setUp(boss)
  expect(await readSession(headersOf(stranger))).toBeNull()
  expect(await db.staffSession.count({ where: { userId: boss.id } })).toBe(1)
})

it('a recovery code lets in once', async () => {
  const anna = await createStaff('editor')
  const { codes } = await setUp(anna)
  const [code = ''] = codes
  expect(codes).toHaveLength(10)
  expect(await enterWith(anna, code)).toEqual({ in: true })
  expect(await enterWith(anna, code)).toEqual({ refused: 'wrong' })
})

it('new recovery codes make the former worthless', async () => {
  const anna = await createStaff('editor')
  const { codes } = await setUp(anna)
  const session = await openSession(anna.id)
  expect(await newRecoveryCodes(headersOf(session), 'wrong')).toEqual({ refused: 'wrong' })
  const made = await newRecoveryCodes(headersOf(session), anna.password)
  if (!('codes' in made)) throw new Error('none made')
  expect(await enterWith(anna, codes[0] ?? '')).toEqual({ refused: 'wrong' })
  expect(await enterWith(anna, made.codes[0] ?? '')).toEqual({ in: true })
})

it('secret and codes are kept encrypted', async () => {
  const anna = await createStaff('editor')
  const { codes, setup } = await setUp(anna)
  const kept = JSON.stringify(await db.staffSecondFactor.findUniqueOrThrow({ where: { userId: anna.id } }))
  expect(kept).not.toContain(codes[0])
  expect(kept).not.toContain(new TextDecoder().decode(secretOf(setup.secret)))
})
