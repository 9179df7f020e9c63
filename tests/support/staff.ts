// People of the staff for tests: made in the database, and signed in without a form.
import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { symmetricEncrypt } from 'better-auth/crypto'
import type { BrowserContext } from 'playwright'
import { createAccount } from '#lib/auth/accounts.ts'
import { authFor, hashPassword } from '#lib/auth/better-auth.ts'
import { type Editor, editorOf } from '#lib/auth/editor.ts'
import type { Role } from '#lib/auth/permissions.ts'
import { authSecret } from '#lib/auth/secret.ts'
import { db } from '#lib/db/client.ts'
import { codeOf } from './totp.ts'

export interface Staff {
  id: string
  name: string
  email: string
  role: Role
  alliances: string[]
  password: string
  /** The proof, for calling what is behind the pages. */
  editor: Editor
  /** What a browser sends that is signed in: a Cookie header. */
  cookie: string
  /** Signs a browser in: `await anna.signIn(page.context())`, or `visit(path, { as: anna })`. */
  signIn(context: BrowserContext, siteUrl: string): Promise<void>
  /** The code that the person's app shows now. Administrators have one. */
  code(): string
}

interface Wishes {
  name?: string
  /** Ids. */
  alliances?: readonly string[]
  /** Administrators have one, the others do not, unless said otherwise. */
  secondFactor?: boolean
}

const password = 'a gentle breeze over the harbour'
let hash: Promise<string> | undefined
let count = 0

/** Somebody new, signed in. In the database that DATABASE_URL names: the site's in tests/e2e, the file's own in tests/db. */
export async function createStaff(role: Role, wishes: Wishes = {}): Promise<Staff> {
  const { name = `${role} ${++count}`, alliances = [], secondFactor = role === 'administrator' } = wishes
  const email = `${role}-${randomUUID()}@example.org`
  hash ??= hashPassword(password)
  const id = await createAccount(db, { name, email, role, alliances, passwordHash: await hash })
  const app = randomBytes(16).toString('hex')
  if (secondFactor) await giveSecondFactor(id, app)
  const { cookie, signIn } = await openSession(id)
  const person = { id, name, email, role, alliances: [...alliances] }
  return {
    ...person,
    password,
    editor: editorOf(person),
    cookie,
    signIn,
    code: () => codeOf(app),
  }
}

async function giveSecondFactor(userId: string, secret: string) {
  const key = await authSecret()
  await db.staffSecondFactor.create({
    data: {
      userId,
      secret: await symmetricEncrypt({ key, data: secret }),
      backupCodes: await symmetricEncrypt({ key, data: JSON.stringify([]) }),
    },
  })
  await db.staffAccount.update({ where: { id: userId }, data: { twoFactorEnabled: true } })
}

/** As a sign-in would leave it. */
export async function openSession(userId: string) {
  const { authCookies, internalAdapter } = await (await authFor(new Headers())).$context
  const { token } = await internalAdapter.createSession(userId)
  const signature = createHmac('sha256', await authSecret())
    .update(token)
    .digest('base64')
  const { name } = authCookies.sessionToken
  const value = encodeURIComponent(`${token}.${signature}`)
  return {
    cookie: `${name}=${value}`,
    signIn: (context: BrowserContext, siteUrl: string) =>
      context.addCookies([{ name, value, url: siteUrl, httpOnly: true, sameSite: 'Lax' }]),
  }
}
