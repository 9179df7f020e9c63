import type { Role } from '#lib/auth/permissions.ts'
import { permissions } from '#lib/auth/permissions.ts'
import { db } from '#lib/db/client.ts'

/** How many mails wait to be sent or read out; null for whoever has nothing to do with them. */
export async function waitingMails({ role }: { role: Role }): Promise<number | null> {
  return permissions.outbox[role] === 'all' ? await db.outboxMail.count({ where: { sentAt: null } }) : null
}
