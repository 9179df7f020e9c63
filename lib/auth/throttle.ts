// How often one may try. Counted in Postgres, so that it holds for all processes and outlives them.
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { db } from '#lib/db/client.ts'
import { keyedHash } from './secret.ts'

/** What is tried: each is counted for itself. */
export type Trial = 'password' | 'code' | 'forgotten' | 'own-password'

/** Who tries. */
export interface Trier {
  /** Of whom it would be: an e-mail address or an id, whether there is such a person or not. */
  account: string
  /** The network address. */
  address: string
  /** One on which this person has signed in before (device.ts). */
  device?: string | undefined
}

interface Budget {
  /** Tries. */
  points: number
  /** Seconds in which they may be made. */
  duration: number
}

const quarter = 900
const hour = 3_600

/**
 * A stranger is slowed down where they are: at one account from one address, at all accounts from one address, and, however
 * many addresses they have, at one account. None of it counts on a device that the person has signed in with, which has a
 * budget of its own: so nobody can lock somebody else out of where they work.
 */
const budgets = {
  password: {
    pair: { points: 5, duration: quarter },
    address: { points: 50, duration: quarter },
    account: { points: 30, duration: quarter },
    device: { points: 10, duration: quarter },
  },
  // Whoever gets here knows the password, and there are only a million codes.
  code: {
    pair: { points: 5, duration: quarter },
    address: { points: 50, duration: quarter },
    account: { points: 15, duration: hour },
    device: { points: 10, duration: quarter },
  },
  // Each may send a mail to somebody.
  forgotten: {
    pair: { points: 3, duration: hour },
    address: { points: 20, duration: hour },
    account: { points: 5, duration: hour },
    device: { points: 3, duration: hour },
  },
  // Asked of somebody who is signed in, and may have left the room.
  'own-password': {
    pair: { points: 10, duration: quarter },
    address: { points: 50, duration: quarter },
    account: { points: 10, duration: quarter },
    device: { points: 10, duration: quarter },
  },
} as const satisfies Record<Trial, Record<string, Budget>>

type Kind = keyof (typeof budgets)[Trial]

interface Query {
  text: string
  values?: unknown[]
}

/** The one client, as rate-limiter-flexible would have it. */
const store = {
  async query({ text, values = [] }: Query) {
    const found = await db.$queryRawUnsafe<Record<string, unknown>[]>(text, ...values)
    const rows = found.map((row) => ({ ...row, expire: row.expire === null ? null : Number(row.expire) }))
    return { rows, rowCount: rows.length }
  },
}

const limiter = (trial: Trial, kind: Kind) =>
  new RateLimiterPostgres({
    storeClient: store,
    storeType: 'client',
    tableName: 'Throttle',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: `${trial} ${kind}`,
    ...budgets[trial][kind],
  })

const limiters = new Map<string, RateLimiterPostgres>()

function limiterOf(trial: Trial, kind: Kind): RateLimiterPostgres {
  const name = `${trial} ${kind}`
  const known = limiters.get(name) ?? limiter(trial, kind)
  limiters.set(name, known)
  return known
}

/** What is counted for this try, in the order in which it is. Hashes: nobody's address is kept. */
async function countersOf(trial: Trial, { account, address, device }: Trier) {
  const counters: [Kind, string[]][] =
    device === undefined
      ? [
          ['pair', [account, address]],
          ['address', [address]],
          ['account', [account]],
        ]
      : [['device', [account, device]]]
  return Promise.all(
    counters.map(async ([kind, words]) => ({
      limiter: limiterOf(trial, kind),
      key: await keyedHash('throttle', ...words),
      /** Whether it counts for this person and place alone, and a success clears it. */
      own: kind === 'pair' || kind === 'device',
    })),
  )
}

/**
 * Counts a try, before it is known how it ends, so that many at once are counted too.
 * @returns the seconds to wait where there have been too many; null where it may be made.
 */
export async function countTry(trial: Trial, trier: Trier): Promise<number | null> {
  for (const { limiter: counted, key } of await countersOf(trial, trier)) {
    try {
      await counted.consume(key)
    } catch (error) {
      // What is refused here is not counted further on: one address alone must not use up what others may try.
      if (error instanceof RateLimiterRes) return Math.max(Math.ceil(error.msBeforeNext / 1000), 1)
      throw error
    }
  }
  return null
}

/** The try was a success, and no reason to be wary of this person here. */
export async function forgiveTries(trial: Trial, trier: Trier): Promise<void> {
  for (const { limiter: counted, key, own } of await countersOf(trial, trier)) {
    if (own) await counted.delete(key)
    else await counted.reward(key)
  }
}

/** Longer than any code is taken, in seconds. */
const codeLife = 120

const spent = new RateLimiterPostgres({
  storeClient: store,
  storeType: 'client',
  tableName: 'Throttle',
  tableCreated: true,
  clearExpiredByTimeout: false,
  keyPrefix: 'spent',
  points: 1,
  duration: codeLife,
})

/**
 * A code is tried once (RFC 6238, 5.2), before it is known whether it is right: so of two who enter it at the same moment one gets
 * in, and whoever has looked over a shoulder comes too late.
 *
 * @returns whether it has not been tried within the time for which it could be right.
 */
export async function spendCode(account: string, code: string): Promise<boolean> {
  const { consumedPoints } = await spent.penalty(await keyedHash('code', account, code))
  return consumedPoints === 1
}

/** Takes out what no longer counts. */
export async function clearThrottle(): Promise<void> {
  await db.throttle.deleteMany({ where: { expire: { lt: Date.now() } } })
}
