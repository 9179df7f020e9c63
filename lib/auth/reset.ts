// A new password for somebody who has forgotten theirs.
import { db } from '#lib/db/client.ts'
import { noteChange } from './account-history.ts'
import { hashPassword } from './better-auth.ts'
import { knownDevice } from './device.ts'
import { createLink, findLink, newToken, takeLink, tokenHash } from './links.ts'
import { forgetLink, putMail } from './mail/outbox.ts'
import { passwordChangedMail, resetMail } from './mail/words.ts'
import { resetPath } from './paths.ts'
import { countTry } from './throttle.ts'
import { addressOf } from './visit.ts'

/** Hours for which the address in the mail is good. */
const life = 2

/** @returns seconds to wait where too many were asked for; otherwise null, whether there is such a person or not. */
export async function requestReset(headers: Headers, given: string): Promise<number | null> {
  const email = given.trim().toLowerCase()
  const trier = { account: email, address: addressOf(headers), device: await knownDevice(headers, email) }
  const seconds = await countTry('forgotten', trier)
  if (seconds !== null) return seconds
  await db.$transaction(async (tx) => {
    const account = await tx.staffAccount.findFirst({
      where: { email, deactivatedAt: null },
      select: { id: true, name: true, email: true },
    })
    if (!account) {
      // As much is asked of the database as for somebody who is known, so that the time tells nobody apart.
      await tx.staffLink.updateMany({
        where: { accountId: newToken(), usedAt: null },
        data: { usedAt: new Date() },
      })
      await tx.staffLink.count({ where: { tokenHash: tokenHash(newToken()) } })
      await tx.outboxMail.updateMany({ where: { to: newToken(), link: 'none' }, data: { link: null } })
      await tx.staffChange.count({ where: { personId: newToken() } })
      return
    }
    const { token, expiresAt } = await createLink(tx, { kind: 'reset', accountId: account.id, hours: life })
    await noteChange(tx, { action: 'passwordLinkMade', by: 'outside', person: account })
    await tx.outboxMail.updateMany({
      where: { to: email, link: { startsWith: resetPath('') } },
      data: { link: null },
    })
    const path = resetPath(token)
    await putMail(tx, resetMail({ to: email, path, endsAt: expiresAt, name: account.name }))
  })
  return null
}

/** What stands behind an address that somebody was sent, and whose it is. */
export async function findReset(token: string) {
  const { state, accountId } = await findLink('reset', token)
  const account =
    state === 'open' && accountId !== null
      ? await db.staffAccount.findUnique({ where: { id: accountId }, select: { name: true, email: true } })
      : null
  return { state, account }
}

/** Ends all sessions. Null where the address is not open any more. */
export async function resetPassword(token: string, password: string): Promise<{ email: string } | null> {
  const hash = await hashPassword(password)
  return db.$transaction(async (tx) => {
    const link = await takeLink(tx, 'reset', token)
    if (!link?.accountId) return null
    const { accountId } = link
    await tx.staffCredential.updateMany({
      where: { userId: accountId, providerId: 'credential' },
      data: { password: hash },
    })
    await forgetLink(tx, resetPath(token))
    const account = await tx.staffAccount.findUniqueOrThrow({
      where: { id: accountId },
      select: { name: true, email: true },
    })
    await putMail(tx, passwordChangedMail({ to: account.email, name: account.name }))
    return { email: account.email }
  })
}
