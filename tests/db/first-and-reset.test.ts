import { describe, expect, it } from 'vitest'
import { createFirst, findFirstLink, makeAdministratorAddress, makeFirstAddress } from '#lib/auth/first.ts'
import { findReset, requestReset, resetPassword } from '#lib/auth/reset.ts'
import { readSession } from '#lib/auth/session.ts'
import { db } from '#lib/db/client.ts'
import { createStaff } from '#tests/support/staff.ts'

const tokenIn = (path: string | undefined | null) => path?.split('/').at(-1) ?? ''
const password = 'seven herons on the old pier'
const person = { name: 'Anna', email: 'Anna@example.org', password }

it('the first administrator is made at an address that a start prints, once, and only while there is nobody', async () => {
  const before = await makeFirstAddress()
  const first = await makeFirstAddress()
  expect((await findFirstLink(tokenIn(before?.path))).state).toBe('used')
  const token = tokenIn(first?.path)
  expect(await findFirstLink(token)).toMatchObject({ state: 'open', email: null })
  const results = await Promise.all([1, 2].map(() => createFirst(token, person)))
  expect(results.filter(Boolean)).toEqual([{ email: 'anna@example.org' }])
  expect(await db.staffAccount.findMany({ select: { email: true, role: true } })).toEqual([
    { email: 'anna@example.org', role: 'administrator' },
  ])
  expect(await makeFirstAddress()).toBeNull()
  expect((await findFirstLink(token)).state).toBe('used')
  expect((await findFirstLink('made-up')).state).toBe('unknown')
})

describe('whoever has the terminal', () => {
  it('makes an administrator of somebody new', async () => {
    const { path, known } = await makeAdministratorAddress('boris@example.org')
    expect(known).toBe(false)
    const token = tokenIn(path)
    expect(await findFirstLink(token)).toMatchObject({ state: 'open', email: 'boris@example.org' })
    expect(await createFirst(token, { ...person, email: 'other@example.org' })).toEqual({
      email: 'boris@example.org',
    })
  })

  it('resets somebody who is known: active, an administrator, signed out, without second factor', async () => {
    const anna = await createStaff('administrator')
    await createStaff('administrator')
    await db.staffAccount.update({
      where: { id: anna.id },
      data: { role: 'viewer', deactivatedAt: new Date() },
    })
    const { path, known } = await makeAdministratorAddress(anna.email)
    expect(known).toBe(true)
    expect(await db.staffAccount.findUniqueOrThrow({ where: { id: anna.id } })).toMatchObject({
      role: 'administrator',
      deactivatedAt: null,
      twoFactorEnabled: false,
    })
    expect(await resetPassword(tokenIn(path), password)).toEqual({ email: anna.email })
  })
})

describe('a forgotten password', () => {
  const linkTo = async (email: string) =>
    (await db.outboxMail.findFirst({ where: { to: email, link: { not: null } } }))?.link

  it('is set anew by the address in a mail, once, and every session ends', async () => {
    const anna = await createStaff('editor')
    await requestReset(new Headers(), anna.email.toUpperCase())
    const token = tokenIn(await linkTo(anna.email))
    expect(await findReset(token)).toMatchObject({ state: 'open', account: { email: anna.email } })
    expect(await resetPassword(token, password)).toEqual({ email: anna.email })
    expect(await readSession(new Headers({ cookie: anna.cookie }))).toBeNull()
    expect(await findReset(token)).toMatchObject({ state: 'used' })
    expect(await resetPassword(token, password)).toBeNull()
    expect(await linkTo(anna.email)).toBeUndefined()
  })

  it('of a later mail makes the earlier one worthless, and two hours make any so', async () => {
    const anna = await createStaff('editor')
    await requestReset(new Headers(), anna.email)
    const earlier = tokenIn(await linkTo(anna.email))
    await requestReset(new Headers(), anna.email)
    const later = tokenIn(await linkTo(anna.email))
    expect((await findReset(earlier)).state).toBe('used')
    await db.staffLink.updateMany({ where: { accountId: anna.id }, data: { expiresAt: new Date() } })
    expect((await findReset(later)).state).toBe('ended')
    expect(await resetPassword(later, password)).toBeNull()
  })

  it('of nobody, or of somebody deactivated, writes no mail', async () => {
    const anna = await createStaff('editor')
    await db.staffAccount.update({ where: { id: anna.id }, data: { deactivatedAt: new Date() } })
    for (const email of [anna.email, 'nobody@example.org']) {
      expect(await requestReset(new Headers(), email)).toBeNull()
      expect(await db.outboxMail.count({ where: { to: email } })).toBe(0)
    }
  })
})
