import { createHmac, randomBytes } from 'node:crypto'
import { db } from '#lib/db/client.ts'
import { readSettings } from '#lib/env.ts'

let known: Promise<string> | undefined

/**
 * What signs sessions and encrypts second factors: AUTH_SECRET, or else a random one, made by the first process that asks
 * and kept in the database, which all of them share.
 */
export function authSecret(): Promise<string> {
  known ??= find().catch((error: unknown) => {
    known = undefined
    throw error
  })
  return known
}

async function find(): Promise<string> {
  const { authSecret: given } = readSettings()
  if (given !== undefined) return given
  const name = 'auth'
  const value = randomBytes(32).toString('base64url')
  // Two processes that start together: the second takes what the first has made.
  await db.secret.createMany({ data: [{ name, value }], skipDuplicates: true })
  return (await db.secret.findUniqueOrThrow({ where: { name } })).value
}

/** A keyed hash: the same for the same words, and of no use to anybody without the secret. */
export async function keyedHash(...words: string[]): Promise<string> {
  return createHmac('sha256', await authSecret())
    .update(JSON.stringify(words))
    .digest('base64url')
}
