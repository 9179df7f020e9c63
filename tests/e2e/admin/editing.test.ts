// The forms of the secretariat, as the people at them meet them.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { describe, expect, inject } from 'vitest'
import { db } from '#lib/db/client.ts'
import { adminSegments, editPath, newRecordPath } from '#lib/records/admin-paths.ts'
import { RecordKind } from '#prisma/generated/enums.ts'
import { expectAccessible, expectToFit } from '#tests/support/accessibility.ts'
import { standBetween } from '#tests/support/database-between.ts'
import { startInstance } from '#tests/support/instance.ts'
import { test } from '#tests/support/site.ts'
import { createStaff } from '#tests/support/staff.ts'

const cityPath = async (slug: string): Promise<string> => {
  const where = { kind_slug: { kind: 'city', slug } } as const
  const { id } = await db.record.findUniqueOrThrow({ where, select: { id: true } })
  return editPath('city', id)
}

const field = (page: Page, name: string) => page.locator(`[id="field-${name}"]`)
const save = (page: Page) => page.locator('.form-save-buttons button[value=save]').click()
/** Saves again where something was asked: an answer is not demanded. */
async function saveAnyway(page: Page) {
  await save(page)
  await page.locator('.form-questions, .form-saved').first().waitFor()
  if ((await page.locator('.form-questions').count()) > 0) await save(page)
  await page.locator('.form-saved').waitFor()
}
const alive = (page: Page) => page.locator('form[data-alive]').waitFor()

describe('the form of every noun', () => {
  test.for(Object.values(RecordKind))(
    '%s opens on a narrow screen, for a record and for a new one',
    async (kind, { visit }) => {
      const ada = await createStaff('administrator', { name: 'Ada' })
      const { id } = await db.record.findFirstOrThrow({
        where: { kind },
        select: { id: true },
        orderBy: { id: 'asc' },
      })
      const page = await visit(editPath(kind, id), { as: ada, width: 320, javaScript: false })
      expect(await page.title()).toMatch(/^Edit: .* – Secretariat$/)
      const empty = await visit(newRecordPath(kind), { as: ada, width: 320, colorScheme: 'dark' })
      expect(await empty.title()).toMatch(/^New /)
      expect(adminSegments[kind]).toBe(new URL(page.url()).pathname.split('/')[2])
    },
  )
})

describe.for([true, false])('with scripts: %s', (javaScript) => {
  test('what is wrong is told first, at its field, and nothing typed is lost', async ({ visit }) => {
    const ada = await createStaff('administrator', { name: 'Ada' })
    const page = await visit(await cityPath(javaScript ? 'asolo' : 'montagnana'), { as: ada, javaScript })
    if (javaScript) await alive(page)
    await field(page, 'population').fill('many')
    await field(page, 'kindAsNamed').fill('<b>Town</b> "of" the hills')
    await field(page, 'reason').fill('To try it')
    await save(page)
    await page.locator('#form-summary').waitFor()
    expect(await page.locator('#form-summary a').textContent()).toBe(
      '“Population” is not a whole number. Write it like 1,234,567.',
    )
    await expect
      .poll(() => page.title())
      .toBe(`Error: Edit: ${javaScript ? 'Asolo' : 'Montagnana'} – Secretariat`)
    expect(await field(page, 'population').inputValue()).toBe('many')
    expect(await field(page, 'kindAsNamed').inputValue()).toBe('<b>Town</b> "of" the hills')
    expect(await field(page, 'reason').inputValue()).toBe('To try it')
    await field(page, 'population').fill('9,000')
    await saveAnyway(page)
    expect(await field(page, 'kindAsNamed').inputValue()).toBe('<b>Town</b> "of" the hills')
    // The notice is there before the address has forgotten it.
    await expect.poll(() => new URL(page.url()).searchParams.has('saved')).toBe(!javaScript)

    await field(page, 'population').fill('many')
    await field(page, 'description').fill('long '.repeat(javaScript ? 250_000 : 1))
    await save(page)
    await page.locator('#form-summary').waitFor()
    expect(await page.locator('.form-saved').isVisible()).toBe(false)
    expect(await page.locator('#form-summary').textContent()).toContain(
      javaScript ? '“Description” is the longest.' : 'Not saved yet.',
    )
  })

  test('a colleague’s change to the same field is shown beside one’s own', async ({ visit }) => {
    const anna = await createStaff('administrator', { name: 'Anna' })
    const boris = await createStaff('administrator', { name: 'Boris' })
    const path = await cityPath(javaScript ? 'cittadella' : 'bernalda')
    const mine = await visit(path, { as: anna, javaScript })
    const theirs = await visit(path, { as: boris, javaScript })
    for (const page of javaScript ? [mine, theirs] : []) await alive(page)
    await expect
      .poll(() => theirs.locator('.form-present').textContent())
      .toContain('Anna has this open since')
    await field(theirs, 'website').fill('https://theirs.example.org/')
    await field(theirs, 'population').fill('20,000')
    await saveAnyway(theirs)
    await field(mine, 'website').fill('https://mine.example.org/')
    await field(mine, 'kindAsNamed').fill('Walled town')
    await save(mine)
    await mine.locator('.form-questions').waitFor()
    await save(mine)
    await mine.locator('.clash').waitFor()
    expect(await mine.locator('.clash').textContent()).toMatch(
      /https:\/\/mine\.example\.org\/.*Boris.*https:\/\/theirs\.example\.org\//,
    )
    await mine.locator('.clash input[value=theirs]').check()
    await saveAnyway(mine)
    expect(await field(mine, 'website').inputValue()).toBe('https://theirs.example.org/')
    expect(await field(mine, 'kindAsNamed').inputValue()).toBe('Walled town')
    expect(await field(mine, 'population').inputValue()).toBe('20,000')
  })

  test('a member is changed in the alliance’s form, and another is created there with its city', async ({
    visit,
  }) => {
    const { id } = await db.record.findUniqueOrThrow({
      where: { kind_slug: { kind: 'alliance', slug: 'silk-road-urban-alliance' } },
      select: { id: true },
    })
    const anna = await createStaff('editor', { name: 'Anna', alliances: [id] })
    const page = await visit(editPath('alliance', id), { as: anna, javaScript, width: 320 })
    if (javaScript) await alive(page)
    const rows = field(page, 'membershipRows')
    await rows.locator('summary').click()
    await rows.getByRole('button', { name: javaScript ? 'Change Nablus' : 'Change Athens' }).click()
    await rows.getByLabel('Wording as listed').fill('As it was read again')
    await rows.getByRole('button', { name: /^Add another/ }).click()
    const member = field(page, 'membershipRows.n1.memberId')
    const title = javaScript ? 'Newport on the Steppe' : 'Newport in the Hills'
    await field(page, 'membershipRows.n1.role').selectOption('observer')
    await field(page, 'membershipRows.n1.status').selectOption('current')
    if (javaScript) {
      await member.pressSequentially(title)
      await page.getByRole('option', { name: `Create the city “${title}”` }).waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
    } else {
      await member.fill(title)
      await save(page)
      expect(await page.locator('#form-summary a').textContent()).toContain(`Nothing is called “${title}”.`)
      await page.getByRole('button', { name: `Create the city “${title}”` }).click()
    }
    await field(page, 'membershipRows.n1.memberId.new.kind').selectOption('town')
    await expectAccessible(page, javaScript)
    await expectToFit(page)
    await save(page)
    await page.getByLabel(`Source for the new record “${title}”`).waitFor()
    await save(page)
    await page.locator('.form-saved').waitFor()
    await rows.locator('summary').click()
    await rows.getByRole('button', { name: `Change ${title}` }).waitFor()

    const saved = await db.record.findMany({
      where: { title: { startsWith: title } },
      select: { kind: true, status: true, revisions: { select: { saveId: true } } },
      orderBy: { title: 'asc' },
    })
    expect(saved.map(({ kind }) => kind)).toEqual(['city', 'membership'])
    expect(saved[0]?.revisions).toEqual(saved[1]?.revisions)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('status').getByText('Undone.').waitFor()
    const left = await db.record.findMany({ where: { title: { startsWith: title }, status: 'published' } })
    expect(left).toEqual([])
    expect(await db.membership.count({ where: { asListed: 'As it was read again' } })).toBe(0)
  })

  test('a session that ends while typing loses nothing', async ({ visit }) => {
    const ada = await createStaff('administrator', { name: 'Ada' })
    const path = await cityPath(javaScript ? 'edinet' : 'drochia')
    const page = await visit(path, { as: ada, javaScript })
    if (javaScript) await alive(page)
    await field(page, 'website').fill('https://kept.example.org/')
    await page.context().clearCookies()
    await save(page)
    if (javaScript) {
      await page.locator('#form-summary').waitFor()
      expect(await page.locator('#form-summary').textContent()).toContain('Your session has ended')
      expect(await field(page, 'website').inputValue()).toBe('https://kept.example.org/')
    } else await page.waitForURL(/\/admin\/sign-in\?then=/)
    const again = await visit(path, { as: ada, javaScript })
    expect(await again.locator('#form-summary').textContent()).toContain('Your session had ended')
    expect(await field(again, 'website').inputValue()).toBe('https://kept.example.org/')
  })
})

test('a city that exists is not created again by mistake', async ({ visit }) => {
  const ada = await createStaff('administrator', { name: 'Ada' })
  const page = await visit(newRecordPath('city'), { as: ada })
  await alive(page)
  await field(page, 'title').fill('Athína')
  await field(page, 'kind').selectOption('city')
  await field(page, 'countryCode').selectOption('GR')
  await page.keyboard.press('Control+s')
  await page.locator('.form-questions').waitFor()
  expect(await page.locator('.form-questions').textContent()).toContain(
    'A city called Athens already exists in Greece.',
  )
  expect(await page.getByRole('link', { name: 'Open Athens' }).getAttribute('href')).toMatch(
    /^\/admin\/records\//,
  )
  await page.getByLabel('It is another one').check()
  await save(page)
  await page.locator('.form-saved').waitFor()
  expect(await field(page, 'slug').inputValue()).toBe('athina')
})

test('another record is picked by typing, rows are added, prose is shown as it will be read', async ({
  visit,
}) => {
  const ada = await createStaff('administrator', { name: 'Ada' })
  const page = await visit(await cityPath('vinica'), { as: ada })
  await alive(page)
  await field(page, 'parentId').pressSequentially('ternop')
  await page
    .getByRole('option', { name: /^Ternopil/ })
    .first()
    .waitFor()
  await page.route(/\/admin\/pick/, () => {})
  await field(page, 'parentId').fill('aso')
  await page.getByText('Looking …').waitFor()
  expect(await page.getByRole('option', { name: /^Ternopil/ }).count(), 'what is no longer typed').toBe(0)
  await page.unroute(/\/admin\/pick/)
  await field(page, 'parentId').fill('delcev')
  await page.getByRole('option', { name: /^Delčevo/ }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  expect(await field(page, 'parentId').inputValue()).toBe('Delčevo')
  await page.getByRole('button', { name: /^Add (one|another) to “Names”$/ }).click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-names.n1.text')
  await page.keyboard.type('Vinitza')
  await field(page, 'names.n1.language').fill('German')
  await field(page, 'names.n1.kind').selectOption('official')
  await field(page, 'description').fill('A **town**.')
  await page.getByRole('button', { name: 'Preview', exact: true }).click()
  await page.locator('.field-preview strong').waitFor()
  await saveAnyway(page)
  expect(await field(page, 'parentId').inputValue()).toBe('Delčevo')
  expect(await page.locator('input[value=Vinitza]').count()).toBe(1)

  // Other forms on the page leave it, too.
  await alive(page)
  await field(page, 'kindAsNamed').fill('Not saved yet')
  for (const name of ['Undo', 'Sign out']) {
    const asked = page.waitForEvent('dialog')
    const pressed = page.getByRole('button', { name }).click()
    await (await asked).dismiss()
    await pressed
    expect(await field(page, 'kindAsNamed').inputValue(), name).toBe('Not saved yet')
  }
  page.once('dialog', (dialog) => dialog.accept())
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('status').getByText('Undone.').waitFor()
})

test('what was typed and not saved is asked about before it is left; nothing else is', async ({ visit }) => {
  const ada = await createStaff('administrator', { name: 'Ada' })
  const path = await cityPath('criuleni')
  const page = await visit(path, { as: ada })
  const asked: string[] = []
  let leaves = false
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type())
    await (leaves ? dialog.accept() : dialog.dismiss())
  })
  const away = page.locator('header a[href="/admin/account"]')
  const go = async () => {
    await away.click()
    await page.waitForURL(/\/admin\/account$/)
  }
  const back = async () => {
    await page.goto(path)
    await alive(page)
  }
  await alive(page)
  await go()
  expect(asked, 'untouched').toEqual([])
  await back()
  await field(page, 'kindAsNamed').fill('Not saved yet')
  await away.click()
  await expect.poll(() => asked, { message: 'by a link' }).toEqual(['confirm'])
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => asked, { message: 'by closing the window' }).toEqual(['confirm', 'beforeunload'])
  expect(new URL(page.url()).pathname).toBe(path)
  expect(await field(page, 'kindAsNamed').inputValue()).toBe('Not saved yet')
  await saveAnyway(page)
  await go()
  expect(asked.splice(0), 'saved').toHaveLength(2)
  await back()
  expect(await field(page, 'kindAsNamed').inputValue()).toBe('Not saved yet')
  await field(page, 'kindAsNamed').fill('Thrown away')
  leaves = true
  await go()
  expect(asked, 'asked once, and left').toEqual(['confirm'])
})

test('a double click saves once', async ({ visit }) => {
  const ada = await createStaff('administrator', { name: 'Ada' })
  const path = await cityPath('pag')
  const page = await visit(path, { as: ada, javaScript: false })
  const id = path.split('/').at(-1) ?? ''
  const { version } = await db.record.findUniqueOrThrow({ where: { id }, select: { version: true } })
  await field(page, 'lastVerifiedOn').fill('1 March 2026')
  await page.locator('.form-save-buttons button[value=save]').dblclick()
  await page.locator('.form-saved').waitFor()
  expect(await db.record.findUnique({ where: { id }, select: { version: true } })).toEqual({
    version: version + 1,
  })
})

test('with the database gone it is said plainly, and what was typed is saved when it is back', async ({
  browser,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'city-alliances-editing-'))
  const between = await standBetween(inject('site').databaseUrl)
  const site = await startInstance(between.url, folder)
  try {
    const ada = await createStaff('administrator', { name: 'Ada' })
    const path = await cityPath('fastiv')
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({ baseURL: site.url, javaScriptEnabled })
      await ada.signIn(context, site.url)
      const page = await context.newPage()
      await page.goto(path)
      if (javaScriptEnabled) await alive(page)
      await field(page, 'website').fill(`https://fastiv.example.org/${javaScriptEnabled}`)
      between.stop()
      await save(page)
      await page.locator('#form-summary').waitFor()
      expect(await page.locator('#form-summary').textContent()).toContain('the database does not answer')
      expect(await field(page, 'website').inputValue()).toBe(
        `https://fastiv.example.org/${javaScriptEnabled}`,
      )
      between.restore()
      await saveAnyway(page)
      expect(await field(page, 'website').inputValue()).toBe(
        `https://fastiv.example.org/${javaScriptEnabled}`,
      )
      await context.close()
    }
  } finally {
    await site.stop()
    await between.close()
    await rm(folder, { recursive: true, force: true })
  }
}, 300_000)
