import type { Role } from '#lib/auth/permissions.ts'
import { permissions } from '#lib/auth/permissions.ts'
import { db } from '#lib/db/client.ts'

/** How many mails hold an address that nobody has passed on yet; null for whoever has nothing to do with them. */
export async function waitingMails({ role }: { role: Role }): Promise<number | null> {
  if (permissions.outbox[role] !== 'all') return null
  return db.outboxMail.count({
    where: { sentAt: null, link: { not: null }, linkEndsAt: { gt: new Date() } },
  })
}
