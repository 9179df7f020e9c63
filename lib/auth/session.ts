// Who is asking. Read from the request's cookies and checked against the database every time, so that a session that was
// ended, and a person who was deactivated, are out with the next request.

import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { db } from '#lib/db/client.ts'
import { secondFactorPath, signInPath } from '#lib/records/admin-paths.ts'
import { accountCard } from './accounts.ts'
import { authFor } from './better-auth.ts'
import { type Editor, editorOf } from './editor.ts'

/** Somebody who is signed in, whatever they may do. */
export interface SignedIn {
  sessionId: string
  account: {
    id: string
    name: string
    email: string
    role: Editor['role']
    alliances: string[]
    /** Whether they sign in with a second factor. */
    twoFactorEnabled: boolean
  }
}

/** Milliseconds between two notes of when a session was last seen. */
const seenEvery = 60_000

/** Who signed in with the cookies in these headers; null for everybody else. */
export async function readSession(given: Headers): Promise<SignedIn | null> {
  const auth = await authFor(given)
  const found = await auth.api.getSession({ headers: given, query: { disableRefresh: true } })
  if (!found) return null
  const session = await db.staffSession.findUnique({
    where: { id: found.session.id },
    select: { id: true, lastSeenAt: true, user: { select: accountCard } },
  })
  if (!session || session.user.deactivatedAt !== null) return null
  if (Date.now() - session.lastSeenAt.getTime() > seenEvery)
    await db.staffSession.updateMany({ where: { id: session.id }, data: { lastSeenAt: new Date() } })
  const { deactivatedAt, ...person } = session.user
  return { sessionId: session.id, account: person }
}

/**
 * The request's headers, with the cookies as they stand now: an action may just have begun another session, and without
 * scripts the page that answers it is made for the same request.
 */
async function currentHeaders(): Promise<Headers> {
  const [given, jar] = [new Headers(await headers()), await cookies()]
  const standing = jar.getAll().map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
  given.set('cookie', standing.join('; '))
  return given
}

/** Administrators may do so much that a password alone is not enough. */
export const needsSecondFactor = ({ account: { role, twoFactorEnabled } }: SignedIn): boolean =>
  role === 'administrator' && !twoFactorEnabled

/** Who is signed in, once per request. For the pages on which people get in and mind their own account. */
export const findSignedIn = cache(async (): Promise<SignedIn | null> => readSession(await currentHeaders()))

/** The proof for whoever is asking; null for strangers, and for an administrator who has no second factor yet. */
export const findEditor = cache(async (): Promise<Editor | null> => {
  const signedIn = await findSignedIn()
  return signedIn && !needsSecondFactor(signedIn) ? editorOf(signedIn.account) : null
})

/** As `findSignedIn`, or leads to signing in and from there to `path`. */
export async function requireSignedIn(path: string): Promise<SignedIn> {
  return (await findSignedIn()) ?? redirect(signInPath(path))
}

/** As `findEditor`, or leads to what is missing and from there to `path`. */
export async function requireEditor(path: string): Promise<Editor> {
  await requireSignedIn(path)
  return (await findEditor()) ?? redirect(secondFactorPath(path))
}
