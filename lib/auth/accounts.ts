import type { db } from '#lib/db/client.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Role } from './permissions.ts'

/** A transaction of the client; or the client itself, which does everything that one does. */
export type Tx = Parameters<Parameters<(typeof db)['$transaction']>[0]>[0]

/** Who somebody is, and what they may do. */
export const accountCard = {
  id: true,
  name: true,
  email: true,
  role: true,
  alliances: true,
  twoFactorEnabled: true,
  deactivatedAt: true,
} as const

export type Person = Prisma.StaffAccountGetPayload<{ select: typeof accountCard }>

/**
 * Somebody as they are, and as nobody else changes them until the transaction is over. Who they are stays free to be referred to:
 * two who change each other would otherwise wait for each other's notes of it.
 */
export async function holdPerson(tx: Tx, whose: { id: string } | { email: string }): Promise<Person | null> {
  const found = await tx.staffAccount.findUnique({ where: whose, select: { id: true } })
  if (!found) return null
  await tx.$queryRaw`SELECT FROM "StaffAccount" WHERE id = ${found.id} FOR NO KEY UPDATE`
  return tx.staffAccount.findUniqueOrThrow({ where: { id: found.id }, select: accountCard })
}

export interface NewAccount {
  name: string
  email: string
  role: Role
  /** Ids. None for administrators. */
  alliances: readonly string[]
  passwordHash: string
}

/** @returns its id. @throws on an e-mail address that another account has. */
export async function createAccount(tx: Tx, given: NewAccount): Promise<string> {
  const { name, role, passwordHash } = given
  const alliances = role === 'administrator' ? [] : [...given.alliances]
  const { id } = await tx.staffAccount.create({
    data: { name, email: given.email.toLowerCase(), role, alliances },
    select: { id: true },
  })
  await tx.staffCredential.create({
    data: { userId: id, accountId: id, providerId: 'credential', password: passwordHash },
  })
  return id
}
