import { APIError } from 'better-auth/api'
import { describe, expect, it } from 'vitest'
import { authFor } from '#lib/auth/better-auth.ts'
import { deviceCookie } from '#lib/auth/device.ts'
import { requestReset } from '#lib/auth/reset.ts'
import { clearThrottle, countTry, forgiveTries } from '#lib/auth/throttle.ts'
import { db } from '#lib/db/client.ts'
import { createStaff, type Staff } from '#tests/support/staff.ts'

let place = 0
/** A network address that nobody else uses. */
const somewhere = () => `198.51.${Math.floor(++place / 250)}.${place % 250}`

const from = (address: string, cookie = '') => new Headers({ 'x-forwarded-for': address, cookie })

/** What comes of a sign-in, by better-auth itself as server code could call it. */
async function attempt(email: string, password: string, headers: Headers | undefined): Promise<string> {
  const auth = await authFor(headers ?? new Headers())
  try {
    const call = { body: { email, password } }
    await auth.api.signInEmail(headers ? { ...call, headers } : call)
    return 'in'
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    return String(error.body?.code)
  }
}

async function attempts(count: number, email: string, password: string, headers: Headers | undefined) {
  const results: string[] = []
  for (let n = 0; n < count; n++) results.push(await attempt(email, password, headers))
  return results
}

async function onKnownDevice(staff: Staff, address: string): Promise<Headers> {
  const { name, value } = await deviceCookie(from(address), staff.email)
  return from(address, `${name}=${value}`)
}

const wrong = 'INVALID_EMAIL_OR_PASSWORD'
const later = 'TOO_MANY_TRIES'

describe('a sign-in', () => {
  it('is refused after five wrong passwords from one address, even with the right one, and nowhere else', async () => {
    const anna = await createStaff('editor')
    const headers = from(somewhere())
    expect(await attempts(6, anna.email, 'wrong', headers)).toEqual([...Array(5).fill(wrong), later])
    expect(await attempt(anna.email, anna.password, headers)).toBe(later)
    expect(await attempt(anna.email, anna.password, from(somewhere()))).toBe('in')
  })

  it('goes the same way for somebody nobody knows', async () => {
    const headers = from(somewhere())
    expect(await attempts(6, 'nobody@example.org', 'wrong', headers)).toEqual([
      ...Array(5).fill(wrong),
      later,
    ])
  })

  it('of somebody who was deactivated is as wrong as any', async () => {
    const anna = await createStaff('editor')
    await db.staffAccount.update({ where: { id: anna.id }, data: { deactivatedAt: new Date() } })
    expect(await attempt(anna.email, anna.password, from(somewhere()))).toBe(wrong)
  })

  it('is counted whoever calls better-auth, and without headers too', async () => {
    const anna = await createStaff('editor')
    expect(await attempts(6, anna.email, 'wrong', undefined)).toEqual([...Array(5).fill(wrong), later])
    expect(await attempts(1, ` ${anna.email.toUpperCase()}`.trim(), 'wrong', undefined)).toEqual([later])
  })

  it('that is right begins the count anew', async () => {
    const anna = await createStaff('editor')
    const headers = from(somewhere())
    await attempts(4, anna.email, 'wrong', headers)
    expect(await attempt(anna.email, anna.password, headers)).toBe('in')
    expect(await attempts(4, anna.email, 'wrong', headers)).toEqual(Array(4).fill(wrong))
  })

  it('is counted before it is known how it ends: many at once are too many', async () => {
    const anna = await createStaff('editor')
    const headers = from(somewhere())
    const results = await Promise.all(Array.from({ length: 12 }, () => attempt(anna.email, 'wrong', headers)))
    expect(results.filter((result) => result === later)).toHaveLength(7)
  })

  it('on a device that the person knows is not kept up by strangers, however many places they come from', async () => {
    const anna = await createStaff('editor')
    const home = somewhere()
    const known = await onKnownDevice(anna, home)
    const stranger = { account: anna.email }
    for (let n = 0; n < 30; n++) await countTry('password', { ...stranger, address: somewhere() })
    expect(await countTry('password', { ...stranger, address: somewhere() })).toBeGreaterThan(0)
    expect(await attempt(anna.email, anna.password, from(somewhere()))).toBe(later)
    expect(await attempt(anna.email, anna.password, known)).toBe('in')
  })

  it('on a known device has a budget of its own, and the cookie of somebody else is worth nothing', async () => {
    const [anna, boris] = [await createStaff('editor'), await createStaff('editor')]
    const known = await onKnownDevice(anna, somewhere())
    expect((await attempts(11, anna.email, 'wrong', known)).at(-1)).toBe(later)
    const stolen = await onKnownDevice(anna, somewhere())
    expect((await attempts(6, boris.email, 'wrong', stolen)).at(-1)).toBe(later)
  })
})

describe('what is counted', () => {
  it('of one address goes over all accounts, and one address cannot use up what all others may try', async () => {
    const address = somewhere()
    for (let n = 0; n < 50; n++)
      expect(await countTry('password', { account: `${n}@example.org`, address })).toBeNull()
    expect(await countTry('password', { account: 'other@example.org', address })).toBeGreaterThan(0)
    const account = 'besieged@example.org'
    const besieger = somewhere()
    for (let n = 0; n < 60; n++) await countTry('password', { account, address: besieger })
    expect(await countTry('password', { account, address: somewhere() })).toBeNull()
  })

  it('tells nobody’s address and no e-mail', async () => {
    const address = somewhere()
    await countTry('password', { account: 'who@example.org', address })
    const keys = (await db.throttle.findMany({ select: { key: true } })).map(({ key }) => key)
    expect(keys.length).toBeGreaterThan(2)
    expect(keys.filter((key) => key.includes(address) || key.includes('who'))).toEqual([])
  })

  it('is forgotten when its time is over, and forgiven by a success', async () => {
    const trier = { account: 'late@example.org', address: somewhere() }
    for (let n = 0; n < 6; n++) await countTry('code', trier)
    expect(await countTry('code', trier)).toBeGreaterThan(0)
    await forgiveTries('code', trier)
    expect(await countTry('code', trier)).toBeNull()
    await db.throttle.updateMany({ data: { expire: Date.now() - 1 } })
    await clearThrottle()
    expect(await db.throttle.count()).toBe(0)
  })
})

describe('a code', () => {
  /** The password was right; what comes of a code. */
  async function begin(anna: Staff) {
    const address = somewhere()
    const auth = await authFor(new Headers())
    const { response, headers } = await auth.api.signInEmail({
      headers: from(address),
      body: { email: anna.email, password: anna.password },
      returnHeaders: true,
    })
    expect(response).toMatchObject({ twoFactorRedirect: true })
    const cookies = headers.getSetCookie().map((line) => line.split(';')[0])
    return async (code: string) => {
      try {
        await auth.api.verifyTOTP({ headers: from(address, cookies.join('; ')), body: { code } })
        return 'in'
      } catch (error) {
        if (!(error instanceof APIError)) throw error
        return String(error.body?.code)
      }
    }
  }

  it('is guessed at most five times from one address', async () => {
    const anna = await createStaff('administrator')
    const guess = await begin(anna)
    const results: string[] = []
    for (let n = 0; n < 6; n++) results.push(await guess('not it'))
    expect(results).toEqual([...Array(5).fill('INVALID_CODE'), later])
    expect(await guess(anna.code())).toBe(later)
  })

  it('lets in once: whoever has seen it comes too late', async () => {
    const anna = await createStaff('administrator')
    const code = anna.code()
    expect(await (await begin(anna))(code)).toBe('in')
    expect(await (await begin(anna))(code)).toBe('INVALID_CODE')
  })

  it('lets in one of two who enter it at the same moment', async () => {
    const anna = await createStaff('administrator')
    const doors = [await begin(anna), await begin(anna), await begin(anna)]
    const code = anna.code()
    const results = await Promise.all(doors.map((enter) => enter(code)))
    expect(results.toSorted()).toEqual(['INVALID_CODE', 'INVALID_CODE', 'in'])
  })
})

it('asking for a new password is slowed down, the same for known and unknown', async () => {
  const anna = await createStaff('editor')
  for (const email of [anna.email, 'stranger@example.org']) {
    const headers = from(somewhere())
    for (let n = 0; n < 3; n++) expect(await requestReset(headers, email)).toBeNull()
    expect(await requestReset(headers, email)).toBeGreaterThan(0)
  }
})
