import { describe, expect } from 'vitest'
import { test } from '#tests/support/site.ts'

const silkRoad = '/en/alliances/silk-road-urban-alliance'
const chinaInternational = '/en/alliances/china-international-cities-development-alliance'
const mcsr = '/en/alliances/mcsr-cities-alliance'
const project = '/en/alliances/unossc-cities-project'

test('the home page leads to the alliances and, by the bars of members by country, to countries', async ({
  visit,
}) => {
  const page = await visit('/en')
  const bars = page.getByRole('list', { name: 'Members by country' })
  expect(await bars.getByRole('listitem').count()).toBe(22)
  expect(await bars.getByRole('listitem').first().textContent()).toBe('Ukraine12')
  expect(await bars.getByRole('link', { name: 'Ukraine' }).getAttribute('href')).toBe('/en/countries/ua')
  expect(
    await page.getByText('in 21 countries, and one place for which the source names no country').count(),
  ).toBe(1)
  await page.locator('#alliances').getByRole('link', { name: 'Silk Road Urban Alliance' }).click()
  expect(await page.locator('h1').textContent()).toBe('Silk Road Urban Alliance')
})

describe('an alliance', () => {
  test('lists its members under their countries, with number and wording, each once', async ({ visit }) => {
    const page = await visit(silkRoad)
    const members = page.locator('#members')
    expect(await members.locator('li').count()).toBe(58)
    expect(await members.getByRole('heading', { level: 3 }).count()).toBe(22)
    const ukraine = members.locator('section', {
      has: page.getByRole('link', { name: 'Ukraine', exact: true }),
    })
    expect(await ukraine.getByText('3. Ternopil Regional State, Ukraine').count()).toBe(1)
    expect(await ukraine.getByText('12. Ternopil City Council, Ukraine').count()).toBe(1)
    const oblast = ukraine.locator('li', { hasText: 'Ternopil Oblast' })
    expect(await oblast.locator('.tag').textContent()).toBe('Region')
    const palestine = members.locator('section', { has: page.getByRole('link', { name: 'Palestine' }) })
    expect(await palestine.textContent()).toMatch(
      /Nablus.*Editorial decision.*names a country for every other/,
    )
  })

  test('declares and lists 58, in 21 countries and one that no source names', async ({ visit }) => {
    const declared = (await visit(silkRoad)).locator('#declared')
    expect(await declared.locator('dd').allTextContents()).toEqual([
      expect.stringMatching(/^58.*no date/),
      expect.stringMatching(/^58in 21 countries, and one place whose country the source does not name/),
    ])
  })

  test('that declares 90 and lists none says of what the 90 are made up, and why none is listed', async ({
    visit,
  }) => {
    const page = await visit(chinaInternational)
    const declared = page.locator('#declared')
    expect(await declared.locator('dd').allTextContents()).toEqual([
      expect.stringMatching(/^90as of 8 March 2018/),
      expect.stringMatching(/^0/),
    ])
    const text = (await declared.textContent()) ?? ''
    expect(text).toContain('67 cities, 2 new areas of national level and 21 districts, counties and towns')
    expect(text).toContain('the list is missing')
    const tasks = page.locator('#section-task > ol > li')
    expect(await tasks.count()).toBe(7)
    expect(await tasks.last().getByRole('heading').textContent()).toBe('Investment and financing service')
  })

  test('keeps each dated figure beside the next, with its qualifier', async ({ visit }) => {
    const page = await visit(project)
    const rows = await page.locator('#figures-table tbody tr').allTextContents()
    expect(rows).toHaveLength(8)
    expect(rows[0]).toMatch(/close to 50.*end of 2018/)
    expect(rows[1]).toMatch(/over 200.*end of 2020/)
    expect(rows.join('\n')).toMatch(/over 3,300,000/)
    expect(await page.locator('#declared').textContent()).not.toContain('ember')
    expect(await page.locator('#projects .title').count()).toBe(6)
  })

  test('tells its phases, pillars and committees by how they stand', async ({ visit }) => {
    const page = await visit(mcsr)
    expect(await page.locator('#section-phase .timeline .label').allTextContents()).toEqual([
      '2015 to 2016',
      '2017 to 2021',
    ])
    expect(await page.locator('#section-pillar h3').count()).toBe(4)
    const group = (name: string) =>
      page.locator('#committees section', { has: page.getByRole('heading', { name }) })
    expect(await group('Established committees').getByRole('listitem').count()).toBe(5)
    expect(await group('Preparatory committees').getByRole('listitem').count()).toBe(9)
    expect(await group('Not in the list of committees').textContent()).toContain(
      'Named only among the workplans',
    )
    expect(await group('Other organs').getByRole('link').allTextContents()).toEqual([
      'Cities Forum',
      'Project Board',
    ])
  })

  test('names its contacts by role and shows no empty address', async ({ visit }) => {
    const page = await visit(silkRoad)
    expect(await page.locator('#contacts .title').allTextContents()).toEqual([
      expect.stringMatching(/^Director/),
      expect.stringMatching(/^Director/),
    ])
    expect(await page.locator('a[href^="mailto:"], a[href^="tel:"]').count()).toBe(0)
    expect(await page.locator('#contacts').textContent()).not.toMatch(/e-mail/i)
  })

  test('leads from each mark to the source it stands for', async ({ visit }) => {
    const page = await visit(silkRoad)
    await page.locator('#declared .source-mark').first().click()
    expect(new URL(page.url()).hash).toBe('#source-1')
    expect(await page.locator('#source-1').textContent()).toContain(
      'Currently, the Urban Alliance has 58 member cities',
    )
  })
})

describe('a committee', () => {
  test('marks its workplan as planned for 2018, and dates its figures', async ({ visit }) => {
    const page = await visit('/en/committees/business-council')
    const workplan = page.locator('#workplan-2018')
    expect(await workplan.locator('.tag').allTextContents()).toEqual(['Planned', 'Planned', 'Planned'])
    expect(await workplan.textContent()).toContain('not results')
    expect(await page.locator('#status .label').textContent()).toBe('Since November 2015')
    expect(await page.locator('#figures-table tbody tr').allTextContents()).toEqual([
      expect.stringMatching(/Group members25.*2016/),
      expect.stringMatching(/Individual members36.*2016/),
      expect.stringMatching(/Observers21.*2016/),
      expect.stringMatching(/Organizations150.*March 2020/),
      expect.stringMatching(/Countriesover 20.*March 2020/),
    ])
  })

  test('whose date nobody gives is only said to be so listed, under both its names', async ({ visit }) => {
    const page = await visit('/en/committees/education-science-and-culture')
    expect(await page.locator('#status .label').textContent()).toBe('Date not given, so listed in 2018')
    expect(await page.locator('.facts').textContent()).toContain('Science, Education and Culture')
  })
})

test.for([
  '/en/alliances/no-such-alliance',
  '/en/alliances/%00',
  '/en/alliances/a%2Fb',
  `/en/alliances/${'a'.repeat(3000)}`,
  '/en/committees/%E2%98%83',
  '/en/committees?alliance=no-such-alliance',
])('there is no page at %s', async (path, { get }) => {
  expect((await get(path)).status).toBe(404)
})

test.for(['/en/alliances/%FF', '/en/committees?alliance=%FF', '/en?x=%00'])(
  'broken letters in %s do not break the site',
  async (path, { get }) => {
    expect((await get(path)).status).toBeLessThan(500)
  },
)
