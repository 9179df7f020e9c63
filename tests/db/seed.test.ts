import { describe, expect, test } from 'vitest'
import { seedEditor } from '#lib/auth/editor.ts'
import { trashCity, updateCity } from '#lib/cities/mutations.ts'
import { db } from '#lib/db/client.ts'
import { plantSeed } from '#lib/directory/seed/plant.ts'
import { seededRecordId } from '#lib/records/id.ts'

const alliance = (slug: string) => db.alliance.findFirstOrThrow({ where: { record: { slug } } })
const figuresOf = async (slug: string) =>
  (
    await db.figure.findMany({
      where: { OR: [{ alliance: { record: { slug } } }, { committee: { record: { slug } } }] },
      orderBy: { position: 'asc' },
    })
  ).map(({ measure, qualifier, value, asOf, endOfPeriod }) =>
    [qualifier, Number(value), measure, endOfPeriod ? `end of ${asOf}` : asOf].join(' '),
  )

describe('Silk Road Urban Alliance', async () => {
  const { id } = await alliance('silk-road-urban-alliance')
  const members = await db.membership.findMany({
    where: { allianceId: id },
    include: {
      record: { include: { citations: true } },
      city: { include: { record: { include: { decisions: true } } } },
    },
    orderBy: { position: 'asc' },
  })

  test('lists 58 members in the order and wording of the list, joined nobody says when', () => {
    expect(members.map((member) => member.position)).toEqual(
      Array.from({ length: 58 }, (_, index) => index + 1),
    )
    expect(members[0]?.asListed).toBe('The City of Nablus')
    expect(members[31]?.asListed).toBe('Shevchenkivsky District State, Administration of Kyiv City, Ukraine')
    expect(members.filter(({ asListed }) => asListed && /^(The )?City of /.test(asListed))).toHaveLength(33)
    expect(new Set(members.flatMap(({ since, until }) => [since, until]))).toEqual(new Set([null]))
  })

  test('names 21 countries; the one the editors decided says so', () => {
    const countries = new Set(members.map((member) => member.city?.countryCode))
    expect(countries.size).toBe(22)
    const decided = members.filter((member) =>
      member.city?.record.decisions.some(({ field }) => field === 'countryCode'),
    )
    expect(decided.map((member) => [member.city?.record.slug, member.city?.countryCode])).toEqual([
      ['nablus', 'PS'],
    ])
  })

  test('never merges a region with the city it is named after', () => {
    const kinds = new Map(members.map(({ city }) => [city?.record.title, city?.kind]))
    expect(kinds.get('Ternopil Oblast')).toBe('region')
    expect(kinds.get('Ternopil')).toBe('city')
    expect(kinds.get('Tashkent Region')).toBe('region')
    expect(kinds.get('Tashkent')).toBe('city')
  })

  test('cites the list for every member', () => {
    for (const member of members) {
      expect(member.record.citations).toMatchObject([{ locator: `entry ${member.position}` }])
    }
  })

  test('has two initiators, its secretariat at one of them, and two contacts without an address', async () => {
    const affiliations = await db.affiliation.findMany({
      where: { allianceId: id },
      include: { organization: { include: { record: true } } },
    })
    const inRole = (role: string) =>
      affiliations
        .filter((affiliation) => affiliation.role === role)
        .map(({ organization }) => organization.record.title)
    expect(inRole('initiator')).toHaveLength(2)
    expect(inRole('initiator')).toContain(inRole('secretariat')[0])
    const contacts = await db.contact.findMany({
      where: { OR: [{ allianceId: id }, { organizationId: { not: null } }] },
    })
    expect(contacts).toHaveLength(2)
    for (const contact of contacts) expect(contact).toMatchObject({ email: null, phone: null })
  })
})

test('China International Cities Development Alliance declares 90 members in three parts, lists none, and has seven tasks', async () => {
  const { id, foundedOn } = await alliance('china-international-cities-development-alliance')
  expect(foundedOn).toBe('2017-03-20')
  expect(await db.membership.count({ where: { allianceId: id } })).toBe(0)
  expect(await db.allianceSection.count({ where: { allianceId: id, kind: 'task' } })).toBe(7)
  expect(await figuresOf('china-international-cities-development-alliance')).toEqual([
    'exactly 90 members 2018-03-08',
    'exactly 67 cities 2018-03-08',
    'exactly 2 new_areas 2018-03-08',
    'exactly 21 districts_counties_towns 2018-03-08',
  ])
})

describe('MCSR Cities Alliance', async () => {
  const { id } = await alliance('mcsr-cities-alliance')
  const committees = await db.committee.findMany({
    where: { allianceId: id },
    include: { record: { include: { names: true } }, statuses: true, workplanItems: true },
    orderBy: { position: 'asc' },
  })
  const listed = committees.filter((committee) =>
    ['council', 'specialized_committee'].includes(committee.kind),
  )
  const status = (name: string) => listed.filter((committee) => committee.statuses.at(-1)?.status === name)

  test('has four pillars and its two phases', async () => {
    const sections = await db.allianceSection.findMany({ where: { allianceId: id } })
    expect(sections.filter((section) => section.kind === 'pillar')).toHaveLength(4)
    expect(
      sections.filter((section) => section.kind === 'phase').map(({ since, until }) => `${since}-${until}`),
    ).toEqual(['2015-2016', '2017-2021'])
  })

  test('has 5 established and 9 preparatory committees, and Think Tank beside them', () => {
    expect(status('established')).toHaveLength(5)
    expect(status('preparatory').filter((committee) => committee.record.slug !== 'think-tank')).toHaveLength(
      9,
    )
    expect(listed.some((committee) => committee.record.slug === 'think-tank')).toBe(true)
  })

  test('plans 27 items for 2018 in 11 committees, and claims none as done', () => {
    const planning = listed.filter((committee) => committee.workplanItems.length > 0)
    expect(planning).toHaveLength(11)
    const items = planning.flatMap((committee) => committee.workplanItems)
    expect(items).toHaveLength(27)
    expect(new Set(items.map(({ year, state }) => `${state} ${year}`))).toEqual(new Set(['planned 2018']))
  })

  test('knows a committee by both of its names', () => {
    const names = new Map(listed.map(({ record }) => [record.slug, record.names.map((name) => name.text)]))
    expect(names.get('education-science-and-culture')?.join()).toMatch(/Science, Education and Culture/)
    expect(names.get('traditional-medicine-and-health')?.join()).toMatch(/Traditional Medicine/)
  })

  test('counts its Business Council by year', async () => {
    expect(await figuresOf('business-council')).toEqual([
      'exactly 25 group_members 2016',
      'exactly 36 individual_members 2016',
      'exactly 21 observers 2016',
      'exactly 150 organizations 2020-03',
      'over 20 countries 2020-03',
    ])
    const council = committees.find((committee) => committee.record.slug === 'business-council')
    expect(council?.statuses.at(-1)).toMatchObject({ status: 'established', since: '2015-11' })
  })
})

describe('UNOSSC Cities Project', () => {
  test('is a project with participants, and its figures stand with their dates', async () => {
    expect(await alliance('unossc-cities-project')).toMatchObject({
      kind: 'project',
      belongingWord: 'participant',
    })
    expect(await figuresOf('unossc-cities-project')).toEqual(
      expect.arrayContaining([
        'close_to 50 cities_and_institutions end of 2018',
        'over 200 cities_and_institutions end of 2020',
        'over 40 initiatives_and_webinars 2020',
        'over 3300000 live_views 2020',
        'over 1000 connected_cities 2020',
        'over 140 connected_countries 2020',
      ]),
    )
  })

  test('reports in 20 posts, 12 of one state of its page and 8 of the other, one of them Chinese', async () => {
    const posts = await db.post.findMany({
      include: { record: { include: { citations: { include: { source: { include: { record: true } } } } } } },
    })
    const of = (slug: string) =>
      posts.filter((post) => post.record.citations.some((citation) => citation.source.record.slug === slug))
    expect(posts).toHaveLength(20)
    expect(of('unossc-cities-project-2022')).toHaveLength(12)
    expect(of('unossc-cities-project-2020')).toHaveLength(8)
    expect(posts.filter((post) => post.language === 'zh')).toHaveLength(1)
    expect(posts.find((post) => post.record.title.startsWith('Webinar: South-South'))).toMatchObject({
      type: 'event',
      publishedOn: '2020-06-24',
      eventStartOn: '2020-06-30',
    })
  })

  test('runs six pilot projects, whose parties are not only cities', async () => {
    const projects = await db.project.findMany({
      include: { parties: { include: { city: true, organization: true } } },
    })
    expect(projects).toHaveLength(6)
    const parties = projects.flatMap((project) => project.parties)
    expect(parties.some((party) => party.city?.kind === 'province')).toBe(true)
    expect(parties.some((party) => party.organization)).toBe(true)
  })
})

test('every record rests on a source', async () => {
  const without = await db.record.findMany({
    where: { citations: { none: {} }, kind: { not: 'source' } },
    select: { title: true },
  })
  expect(without).toEqual([])
})

test('nothing that looks like a telephone number or an e-mail address stands anywhere', async () => {
  const revisions = await db.revision.findMany({ select: { snapshot: true } })
  const text = JSON.stringify(revisions.map((revision) => revision.snapshot))
  expect(text).not.toMatch(/\+\d[\d ()-]{7,}/)
  expect(text).not.toMatch(/(?<![\d.])1[3-9]\d{9}(?!\d)/)
  expect(text).not.toMatch(/[\w.]+@[\w-]+\.\w+/)
})

test('planting again changes nothing, restores nothing and overwrites no edit', async () => {
  const edited = seededRecordId('city/ternopil')
  const trashed = seededRecordId('city/pag')
  await updateCity(seedEditor(), edited, 1, { population: 1 })
  await trashCity(seedEditor(), trashed, 1)
  const state = () =>
    Promise.all([
      db.record.findMany({ orderBy: { id: 'asc' } }),
      db.city.findMany({ orderBy: { id: 'asc' } }),
      db.save.count(),
      db.change.count(),
    ])
  const before = await state()
  expect(await plantSeed()).toEqual({ created: 0 })
  expect(await state()).toEqual(before)
})
