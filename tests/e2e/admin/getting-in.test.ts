import type { Page } from 'playwright'
import { describe, expect, inject, onTestFinished } from 'vitest'
import { deviceCookie } from '#lib/auth/device.ts'
import { makeAdministratorAddress } from '#lib/auth/first.ts'
import { invite } from '#lib/auth/invitations.ts'
import { db } from '#lib/db/client.ts'
import { startOwnSite } from '#tests/support/own-site.ts'
import { test } from '#tests/support/site.ts'
import { createStaff, openSession, type Staff } from '#tests/support/staff.ts'
import { codeOf, secretOf } from '#tests/support/totp.ts'

const password = 'seven herons on the old pier'

async function press(page: Page, name: string | RegExp) {
  await page.getByRole('button', { name }).click()
}

async function signIn(page: Page, { email, password: own }: Pick<Staff, 'email' | 'password'>) {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(own)
  await press(page, 'Sign in')
}

/** From the page on which the second factor is set up to the page behind it. @returns what the app now knows. */
async function setUpSecondFactor(page: Page, own: string): Promise<Uint8Array> {
  await page.waitForURL(/second-factor/)
  await page.getByLabel('Password').fill(own)
  await press(page, 'Continue')
  const secret = secretOf((await page.locator('.account-secret').textContent()) ?? '')
  await page.getByLabel('Code from the app').fill('123')
  await press(page, 'Turn it on')
  await page.getByText('The code is not right.').waitFor()
  await page.getByLabel('Code from the app').fill(codeOf(secret))
  await press(page, 'Turn it on')
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
  return secret
}

const forgetSession = (page: Page) => page.context().clearCookies({ name: /session/ })

describe.each([true, false])('with scripts: %s', (javaScript) => {
  test('invited, a password, the second factor, in; and in again with a code', async ({ visit }) => {
    const boss = await createStaff('administrator')
    const email = `invited-${javaScript}@example.org`
    const invited = await invite(boss.editor, { name: 'Boris', email, role: 'administrator', alliances: [] })
    if (!('path' in invited)) throw new Error('not invited')
    const page = await visit(invited.path, { javaScript, width: 320 })
    await page.getByLabel('New password').fill('password1234')
    await press(page, 'Accept')
    await page.getByRole('heading', { name: 'This needs your attention' }).waitFor()
    expect(await page.title()).toMatch(/^Error: Welcome/)
    expect(await page.getByLabel('Your name').inputValue()).toBe('Boris')
    await page.getByLabel('New password').fill(password)
    await press(page, 'Accept')
    const app = await setUpSecondFactor(page, password)

    await forgetSession(page)
    await page.goto('/admin/people')
    await signIn(page, { email, password })
    await page.waitForURL(/sign-in\/code/)
    await page.getByLabel('Code').fill(codeOf(app))
    await press(page, 'Sign in')
    await page.waitForURL(/\/admin\/people$/)
    await page.getByRole('heading', { level: 1, name: 'People' }).waitFor()

    const again = await visit(invited.path, { javaScript })
    expect(await again.getByText('It has been used already').isVisible()).toBe(true)
  })

  test('the terminal gives an address, at which an administrator is made', async ({ visit }) => {
    const { path } = await makeAdministratorAddress(`terminal-${javaScript}@example.org`)
    const page = await visit(path, { javaScript, colorScheme: 'dark' })
    await page.getByLabel('Your name').fill('Tess')
    await page.getByLabel('New password').fill(password)
    await press(page, 'Create the account')
    await setUpSecondFactor(page, password)
  })

  test('a wrong password is told, and what was typed stays', async ({ visit }) => {
    const anna = await createStaff('editor')
    const page = await visit('/admin/sign-in', { javaScript })
    await signIn(page, { email: anna.email, password: 'wrong' })
    await page.getByText('The e-mail address or the password is not right.').waitFor()
    expect(await page.title()).toMatch(/^Error: Sign in/)
    expect(await page.getByLabel('E-mail address').inputValue()).toBe(anna.email)
    await signIn(page, anna)
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
  })
})

test('too many wrong passwords are stopped, while the colleague gets in on a device they know', async ({
  visit,
}) => {
  const anna = await createStaff('editor')
  const stranger = await visit('/admin/sign-in', { javaScript: false })
  for (let n = 0; n < 6; n++) await signIn(stranger, { email: anna.email, password: `guess ${n}` })
  await stranger.getByText('There were too many attempts. Wait 15 minutes and try again.').waitFor()
  const page = await visit('/admin/sign-in', { javaScript: false })
  const { name, value } = await deviceCookie(new Headers(), anna.email)
  await page.context().addCookies([{ name, value, url: inject('site').url }])
  await signIn(page, anna)
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
})

test('a session that is ended from another device is out with the next click', async ({ visit }) => {
  const anna = await createStaff('editor')
  const other = await openSession(anna.id)
  const page = await visit('/admin/account', { as: anna })
  const elsewhere = await visit('/admin/sign-in')
  await other.signIn(elsewhere.context(), inject('site').url)
  await elsewhere.goto('/admin/account')
  await elsewhere.getByRole('heading', { level: 1, name: 'Your account' }).waitFor()
  await press(page, 'End all other sessions')
  await page.getByText('All other sessions are ended.').waitFor()
  await elsewhere.goto('/admin')
  expect(new URL(elsewhere.url()).pathname).toBe('/admin/sign-in')
})

test('an administrator without a second factor gets nowhere but to setting one up', async ({
  visit,
  get,
}) => {
  const boss = await createStaff('administrator', { secondFactor: false })
  const answer = await get('/admin/people', { headers: { cookie: boss.cookie } })
  expect(answer.headers.get('location') ?? (await answer.text())).toContain('/admin/second-factor')
  const page = await visit('/admin/second-factor', { as: boss, colorScheme: 'dark', width: 320 })
  expect(await page.getByText('Administrators need one.').isVisible()).toBe(true)
})

test('an administrator invites somebody, copies the address, and withdraws it', async ({ visit }) => {
  const boss = await createStaff('administrator')
  const page = await visit('/admin/people/invite', { as: boss, javaScript: false })
  await press(page, 'Invite')
  await page.getByRole('link', { name: 'Choose a role' }).waitFor()
  await page.getByLabel('Name', { exact: true }).fill('Vera')
  await page.getByLabel('E-mail address').fill('vera@example.org')
  await page.getByLabel('Viewer').check()
  await page.getByLabel('Silk Road Urban Alliance').check()
  await press(page, 'Invite')
  const address = await page.getByLabel('Copy this invitation link').inputValue()
  expect(address).toMatch(new RegExp(`^${inject('site').url}/admin/invited/`))
  await page.goto('/admin/outbox')
  expect(await page.getByLabel('Copy this link').first().inputValue()).toBe(address)
  await page.goto('/admin/people')
  await press(page, 'Withdraw the invitation of Vera')
  await page.getByText('The invitation is withdrawn.').waitFor()
  const dead = await visit(new URL(address).pathname)
  expect(await dead.getByText('ask whoever invited you').isVisible()).toBe(true)

  const twice = await visit('/admin/people/invite', { as: boss })
  await twice.getByRole('button', { name: 'Keyboard shortcuts' }).waitFor()
  expect(await twice.title()).toBe('Invite somebody – Secretariat')
  await twice.getByLabel('Name', { exact: true }).fill('Zed')
  await twice.getByLabel('E-mail address').fill('zed@example.org')
  await twice.getByLabel('Administrator').check()
  await twice.getByRole('button', { name: 'Invite', exact: true }).dblclick()
  await twice.getByLabel('Copy this invitation link').waitFor()
  expect(await twice.getByText('is invited already').count()).toBe(0)
})

test('an administrator deactivates a colleague, who is out at once; the page says so', async ({
  visit,
  get,
}) => {
  const [boss, anna] = [await createStaff('administrator'), await createStaff('viewer', { name: 'Anna' })]
  const page = await visit(`/admin/people/${anna.id}`, { as: boss })
  await press(page, 'Deactivate')
  await page.getByText('This person is deactivated').waitFor()
  const history = page.getByRole('table', { name: 'Changes to accounts' })
  expect(await history.getByRole('rowheader', { name: 'Deactivated' }).count()).toBe(1)
  const all = await visit(`/admin/people/changes?person=${anna.id}`, {
    as: boss,
    javaScript: false,
    width: 320,
  })
  const row = all.getByRole('row', { name: /^Deactivated Anna/ })
  expect(await row.getByRole('link', { name: boss.name }).isVisible()).toBe(true)
  const answer = await get('/admin', { headers: { cookie: anna.cookie } })
  expect(answer.headers.get('location') ?? (await answer.text())).toContain('/admin/sign-in')
})

test.for(['/admin/people', '/admin/people/invite', '/admin/people/changes', '/admin/outbox'])(
  'an editor is shown nothing at %s',
  async (path, { get }) => {
    const anna = await createStaff('editor')
    expect((await get(path, { headers: { cookie: anna.cookie } })).status).toBe(404)
  },
)

test('a new password ends every other session', async ({ visit, get }) => {
  const anna = await createStaff('editor')
  const other = await openSession(anna.id)
  const page = await visit('/admin/account', { as: anna, javaScript: false, width: 320 })
  await page.locator('#password-current').fill(anna.password)
  await page.locator('#password-password').fill(password)
  await press(page, 'Change the password')
  await page.getByText('Your password is changed.').waitFor()
  const answer = await get('/admin/account', { headers: { cookie: other.cookie } })
  expect(answer.headers.get('location') ?? (await answer.text())).toContain('/admin/sign-in')
  await page.goto('/admin/account')
  await page.getByRole('heading', { level: 1, name: 'Your account' }).waitFor()
})

test('asking for a new password says the same to everybody, and the mail waits in the outbox', async ({
  visit,
}) => {
  const [boss, anna] = [await createStaff('administrator'), await createStaff('editor')]
  const said: string[] = []
  for (const email of [anna.email, 'nobody@example.org']) {
    const page = await visit('/admin/forgotten', { javaScript: false })
    await page.getByLabel('E-mail address').fill(email)
    await press(page, 'Send it')
    said.push((await page.getByRole('status').textContent()) ?? '')
  }
  expect(said[0]).toBe(said[1])
  const { link } = await db.outboxMail.findFirstOrThrow({ where: { to: anna.email } })
  const outbox = await visit('/admin/outbox', { as: boss })
  expect(await outbox.getByText(`To ${anna.email}`).isVisible()).toBe(true)
  const page = await visit(link ?? '', { javaScript: false })
  await page.getByLabel('New password').fill(password)
  await press(page, 'Set the password')
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
})

test('a start tells where the first administrator is made, while nobody has an account', async () => {
  const site = await startOwnSite(inject('databases'))
  onTestFinished(() => site.remove())
  const address = () => /make the first at (http\S+)/.exec(site.said())?.[1]
  await expect.poll(address).toBeDefined()
  const answer = await fetch(`${site.url}${new URL(address() ?? '').pathname}`)
  expect(await answer.text()).toContain('The first administrator')
})
