import { expect, it } from 'vitest'
import { readSession } from '#lib/auth/session.ts'
import { db } from '#lib/db/client.ts'
import { createStaff } from '#tests/support/staff.ts'

it('knows who is asking by their cookie, and nobody without it', async () => {
  const anna = await createStaff('editor', { name: 'Anna', alliances: ['a000000000'] })
  const found = await readSession(new Headers({ cookie: anna.cookie }))
  expect(found?.account).toMatchObject({
    id: anna.id,
    name: 'Anna',
    role: 'editor',
    alliances: ['a000000000'],
  })
  expect(await readSession(new Headers())).toBeNull()
})

it('believes no cookie that was altered', async () => {
  const anna = await createStaff('viewer')
  const altered = anna.cookie.replace(/=(.)/, (_, first) => `=${first === 'A' ? 'B' : 'A'}`)
  expect(await readSession(new Headers({ cookie: altered }))).toBeNull()
})

it('ends with deactivation in the same moment', async () => {
  const anna = await createStaff('viewer')
  await db.staffAccount.update({ where: { id: anna.id }, data: { deactivatedAt: new Date() } })
  expect(await readSession(new Headers({ cookie: anna.cookie }))).toBeNull()
})
