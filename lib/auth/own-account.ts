// What everybody may do to their own account.
import { db } from '#lib/db/client.ts'
import { noteChange } from './account-history.ts'
import { authFor } from './better-auth.ts'
import { putMail } from './mail/outbox.ts'
import { passwordChangedMail } from './mail/words.ts'
import type { SignedIn } from './session.ts'
import { answering } from './sign-in.ts'

export async function rename({ account }: SignedIn, name: string): Promise<void> {
  const { id, name: nameBefore } = account
  if (name === nameBefore) return
  await db.$transaction(async (tx) => {
    await tx.staffAccount.update({ where: { id }, data: { name } })
    const person = { id, name }
    await noteChange(tx, { action: 'renamed', by: person, person, nameBefore })
  })
}

/** Ends every session and begins a new one here. */
export async function changePassword(headers: Headers, { account }: SignedIn, current: string, next: string) {
  const auth = await authFor(headers)
  return answering(async () => {
    await auth.api.changePassword({
      headers,
      body: { currentPassword: current, newPassword: next, revokeOtherSessions: true },
    })
    await putMail(db, passwordChangedMail({ to: account.email, name: account.name }))
    return { changed: true as const }
  })
}

/** Where somebody is signed in; the one that was used last first. */
export async function listSessions({ account, sessionId }: SignedIn) {
  const sessions = await db.staffSession.findMany({
    where: { userId: account.id, expiresAt: { gt: new Date() } },
    select: { id: true, userAgent: true, createdAt: true, lastSeenAt: true },
    orderBy: { lastSeenAt: 'desc' },
  })
  return sessions.map(({ userAgent, ...session }) => ({
    ...session,
    device: userAgent ?? '',
    current: session.id === sessionId,
  }))
}

export type SessionEntry = Awaited<ReturnType<typeof listSessions>>[number]

/** One of one's own, or all but this one. */
export async function endSessions({ account, sessionId }: SignedIn, which: string | 'others'): Promise<void> {
  const id = which === 'others' ? { not: sessionId } : which
  await db.staffSession.deleteMany({ where: { userId: account.id, id } })
}
