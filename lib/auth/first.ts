// How the first administrator gets in, and how whoever has the terminal makes or resets one.
import { db } from '#lib/db/client.ts'
import { isSameStanding, noteChange } from './account-history.ts'
import { createAccount, holdPerson, type Tx } from './accounts.ts'
import { hashPassword } from './better-auth.ts'
import { closeInvitation } from './invitations.ts'
import { createLink, findLink, type Link, takeLink } from './links.ts'
import { firstPath, resetPath } from './paths.ts'
import { resetFactor } from './people.ts'

/** Hours for which an address that was printed is good. */
const life = 24

/** Where the first administrator is made; null once there is anybody. Those that were printed before are dead. */
export async function makeFirstAddress(): Promise<{ path: string; expiresAt: Date } | null> {
  return db.$transaction(async (tx) => {
    if ((await tx.staffAccount.count()) > 0) return null
    const { token, expiresAt } = await createLink(tx, { kind: 'first', hours: life })
    return { path: firstPath(token), expiresAt }
  })
}

/**
 * Where this person becomes an administrator, or sets a new password. Somebody who is known is one from here on: active,
 * signed out everywhere, and without the second factor, which they set up anew.
 */
export async function makeAdministratorAddress(email: string) {
  return db.$transaction(async (tx) => {
    const person = await holdPerson(tx, { email })
    if (!person) {
      const { token, expiresAt } = await createLink(tx, { kind: 'first', email, hours: life })
      return { path: firstPath(token), expiresAt, known: false }
    }
    const about = { by: 'terminal', person } as const
    const after = { role: 'administrator', alliances: [] } as const
    await tx.staffAccount.update({
      where: { id: person.id },
      data: { ...after, alliances: [], deactivatedAt: null },
    })
    if (person.deactivatedAt !== null) await noteChange(tx, { ...about, action: 'reactivated' })
    if (!isSameStanding(person, after))
      await noteChange(tx, { ...about, action: 'roleChanged', before: person, after })
    await resetFactor(tx, person, 'terminal')
    const { token, expiresAt } = await createLink(tx, { kind: 'reset', accountId: person.id, hours: life })
    await noteChange(tx, { ...about, action: 'passwordLinkMade' })
    return { path: resetPath(token), expiresAt, known: true }
  })
}

/** What stands behind an address that was printed. One that names nobody is good only while there is nobody. */
export async function findFirstLink(token: string): Promise<Link> {
  const link = await findLink('first', token)
  if (link.state !== 'open') return link
  const stale = link.email === null ? await db.staffAccount.count() : await isKnown(db, link.email)
  return stale ? { ...link, state: 'used' } : link
}

/** Null where the address is not open any more. */
export async function createFirst(token: string, given: { name: string; email: string; password: string }) {
  const passwordHash = await hashPassword(given.password)
  return db.$transaction(async (tx) => {
    const link = await takeLink(tx, 'first', token)
    if (!link) return null
    // Two with an address each: one of them is the first.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('last administrator'))`
    const email = (link.email ?? given.email).toLowerCase()
    const stale = link.email === null ? (await tx.staffAccount.count()) > 0 : await isKnown(tx, email)
    if (stale) return null
    const { name } = given
    const after = { role: 'administrator', alliances: [] } as const
    const person = { id: await createAccount(tx, { name, email, ...after, passwordHash }), name }
    await noteChange(tx, { action: 'founded', by: person, person, after })
    await closeInvitation(tx, email)
    return { email }
  })
}

const isKnown = async (tx: Tx, email: string) => (await tx.staffAccount.count({ where: { email } })) > 0
