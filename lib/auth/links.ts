// Addresses that let somebody in once: for the first administrator, and to set a new password.
import { createHash, randomBytes } from 'node:crypto'
import { db } from '#lib/db/client.ts'
import type { StaffLinkKind } from '#prisma/generated/enums.ts'
import type { Tx } from './accounts.ts'

/** The secret part of an address. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of it. Random enough that nobody finds the token for a hash. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** What has become of an address that was given to somebody. */
export type LinkState = 'open' | 'used' | 'ended' | 'unknown'

export interface Link {
  state: LinkState
  accountId: string | null
  email: string | null
}

interface NewLink {
  kind: StaffLinkKind
  accountId?: string
  email?: string
  /** How long it is good for. */
  hours: number
}

/** Those that were made before for the same purpose are dead. */
export async function createLink(tx: Tx, { kind, accountId, email, hours }: NewLink) {
  const now = new Date()
  await tx.staffLink.updateMany({
    where: { kind, accountId: accountId ?? null, email: email ?? null, usedAt: null },
    data: { usedAt: now },
  })
  const token = newToken()
  const expiresAt = new Date(now.getTime() + hours * 3_600_000)
  await tx.staffLink.create({
    data: {
      kind,
      tokenHash: tokenHash(token),
      accountId: accountId ?? null,
      email: email ?? null,
      expiresAt,
    },
  })
  return { token, expiresAt }
}

/** What has become of the address with this token. Looking does not use it up. */
export async function findLink(kind: StaffLinkKind, token: string): Promise<Link> {
  const link = await db.staffLink.findFirst({
    where: { kind, tokenHash: tokenHash(token) },
    select: { accountId: true, email: true, usedAt: true, expiresAt: true },
  })
  if (!link) return { state: 'unknown', accountId: null, email: null }
  const { accountId, email, usedAt, expiresAt } = link
  const state = usedAt ? 'used' : expiresAt <= new Date() ? 'ended' : 'open'
  return { state, accountId, email }
}

/** From here on it is used, unless the transaction fails. Of two who use it at once, one does. Null where it is not open. */
export async function takeLink(tx: Tx, kind: StaffLinkKind, token: string): Promise<Link | null> {
  const [link] = await tx.staffLink.updateManyAndReturn({
    where: { kind, tokenHash: tokenHash(token), usedAt: null, expiresAt: { gt: new Date() } },
    data: { usedAt: new Date() },
    select: { accountId: true, email: true },
  })
  return link ? { state: 'open', ...link } : null
}
