import { XMLParser, XMLValidator } from 'fast-xml-parser'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { GET } from '#app/feeds/[name]/route.ts'
import { seedEditor } from '#lib/auth/editor.ts'
import { trashCity, updateCity } from '#lib/cities/mutations.ts'
import { db } from '#lib/db/client.ts'
import { updateMembership } from '#lib/memberships/mutations.ts'
import { postFields } from '#lib/posts/fields.ts'
import { createPost, updatePost } from '#lib/posts/mutations.ts'
import { seededRecordId } from '#lib/records/id.ts'
import { published } from '#lib/records/published.ts'
import { trashTopic, updateTopic } from '#lib/topics/mutations.ts'

const ask = (name: string, headers: Record<string, string> = {}) => {
  const [path = ''] = name.split('?')
  return GET(new Request(`http://localhost/feeds/${name}`, { headers }), {
    params: Promise.resolve({ name: path }),
  })
}

const one = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((value) => [value ?? []].flat(), z.array(item))
const instant = z.string().refine((text) => new Date(text).toISOString() === text)
const link = z.object({ rel: z.string(), href: z.url(), type: z.string().optional() })

/** What RFC 4287 demands of a feed and of each entry. */
const atom = z.object({
  feed: z.object({
    id: z.url(),
    title: z.string().min(1),
    updated: instant,
    author: z.object({ name: z.string().min(1) }),
    link: one(link),
    entry: one(
      z.object({
        id: z.url(),
        title: z.string().min(1),
        updated: instant,
        published: instant.optional(),
        link: one(link),
        category: one(z.object({ term: z.string().min(1) })),
        summary: z.string().min(1),
      }),
    ),
  }),
})

async function feed(name: string) {
  const answer = await ask(name)
  expect(answer.status, name).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  const xml = await answer.text()
  expect(XMLValidator.validate(xml)).toBe(true)
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false })
  const { feed: read } = atom.parse(parser.parse(xml))
  expect(read.link.find(({ rel }) => rel === 'self')?.href).toBe(`http://localhost:3000/feeds/${name}`)
  expect(new Set(read.entry.map(({ id }) => id)).size).toBe(read.entry.length)
  expect(Date.parse(read.updated)).toBe(Math.max(0, ...read.entry.map(({ updated }) => Date.parse(updated))))
  for (const { link: links } of read.entry)
    expect(links.filter(({ rel }) => rel === 'alternate')).toHaveLength(1)
  return read
}

const idsIn = async (name: string) => (await feed(name)).entry.map(({ id }) => id.split('/').at(-1)).sort()

describe('a feed', () => {
  test('of news, publications and projects tells all that are published, by their permanent addresses', async () => {
    const posts = await db.post.findMany({ where: { record: published }, select: { id: true, type: true } })
    const ids = (...types: string[]) =>
      posts
        .filter(({ type }) => types.includes(type))
        .map(({ id }) => id)
        .sort()
    expect(await idsIn('news.atom')).toEqual(ids('news', 'article'))
    expect(await idsIn('publications.atom')).toEqual(ids('publication'))
    const projects = await db.project.findMany({ where: { record: published }, select: { id: true } })
    expect(await idsIn('projects.atom')).toEqual(projects.map(({ id }) => id).sort())
  })

  test('can be narrowed to an alliance, a country or a topic', async () => {
    const all = await idsIn('projects.atom')
    for (const name of [
      'projects-alliance-unossc-cities-project',
      'projects-country-np',
      'news-topic-waste',
    ]) {
      const ids = await idsIn(`${name}.atom`)
      expect(ids.length, name).toBeGreaterThan(0)
      if (name.startsWith('projects-country')) expect(ids.length).toBeLessThan(all.length)
    }
    const { title, entry } = await feed('members-country-ge.atom')
    expect(title).toBe('Changes to members: Georgia – City Alliances Directory')
    expect(entry.map((one) => one.title).join()).toContain('is listed in Silk Road Urban Alliance')
  })

  test.for(['nothing.atom', 'news-alliance-nobody.atom', 'news-country-aq.atom', 'news.ics', '%00.atom'])(
    'of nothing (%s) is refused with a problem document',
    async (name) => {
      const answer = await ask(name)
      expect(answer.status).toBe(404)
      expect(answer.headers.get('content-type')).toContain('application/problem+json')
    },
  )

  test('follows what it is narrowed to: renamed, merged, or removed for good', async () => {
    const slugs = ['waste', 'tourism', 'agriculture', 'e-commerce']
    const [waste = '', tourism = '', agriculture = '', commerce = ''] = slugs.map((slug) =>
      seededRecordId(`topic/${slug}`),
    )
    await updateTopic(seedEditor(), commerce, 1, { slug: 'online-trade' })
    await trashTopic(seedEditor(), tourism, 1)
    await db.record.update({ where: { id: tourism }, data: { mergedIntoId: waste } })
    await db.record.update({ where: { id: agriculture }, data: { status: 'removed', trashedAt: new Date() } })
    const leads = async (name: string) => {
      const answer = await ask(name)
      return [answer.status, answer.headers.get('location')]
    }
    expect(await leads('news-topic-e-commerce.atom')).toEqual([308, '/feeds/news-topic-online-trade.atom'])
    expect(await leads('events-topic-tourism.ics')).toEqual([308, '/feeds/events-topic-waste.ics'])
    expect(await leads('news-topic-agriculture.atom')).toEqual([410, null])
  })

  test('has one address', async () => {
    const answer = await ask('news.atom?utm_source=x')
    expect([answer.status, answer.headers.get('location')]).toEqual([308, '/feeds/news.atom'])
  })

  test('costs a reader nothing that has not changed', async () => {
    const first = await ask('news.atom')
    const etag = first.headers.get('etag') ?? ''
    const since = first.headers.get('last-modified') ?? ''
    expect((await ask('news.atom', { 'if-none-match': etag })).status).toBe(304)
    expect((await ask('news.atom', { 'if-modified-since': since })).status).toBe(304)
    expect((await ask('news.atom', { 'if-none-match': '"x"', 'if-modified-since': since })).status).toBe(200)
    expect((await ask('news.atom', { 'if-modified-since': new Date(0).toUTCString() })).status).toBe(200)
    const { id } = await db.post.findFirstOrThrow({ where: { type: 'news', record: published } })
    const before = (await feed('news.atom')).updated
    await updatePost(seedEditor(), id, 1, { title: 'Another <title> & more' })
    expect((await ask('news.atom', { 'if-none-match': etag })).status).toBe(200)
    const after = await feed('news.atom')
    expect(after.updated > before).toBe(true)
    expect(after.entry[0]?.id.endsWith(id)).toBe(true)
  })
})

describe('the feed of changes to members', () => {
  const city = (slug: string) => seededRecordId(`city/${slug}`)

  test('tells who was listed, who left and who took another name, newest first', async () => {
    const membership = await db.membership.findFirstOrThrow({ where: { cityId: city('nablus') } })
    await updateMembership(seedEditor(), membership.id, 1, { status: 'ended', until: '2024' })
    await updateCity(seedEditor(), city('ternopil'), 1, { title: 'New Ternopil' })
    const { entry } = await feed('members-alliance-silk-road-urban-alliance.atom')
    expect(entry.slice(0, 2)).toMatchObject([
      { title: 'Ternopil is now called New Ternopil', summary: 'Listed in Silk Road Urban Alliance.' },
      { title: 'Nablus is no longer in Silk Road Urban Alliance', summary: 'There until 2024.' },
    ])
    expect(entry.filter(({ title }) => title.includes('is listed in'))).toHaveLength(58)
    expect(entry.find(({ title }) => title.startsWith('Nablus is listed'))?.summary).toBe(
      'The date of joining is not known.',
    )
    expect(
      (await feed('members-country-kh.atom')).entry.every(({ title }) => !title.includes('Ternopil')),
    ).toBe(true)
  })

  test('a version of a membership can be built on after others have saved', async () => {
    const { id } = await db.membership.findFirstOrThrow({ where: { cityId: city('athens') } })
    await updateMembership(seedEditor(), id, 1, { position: 99 })
    expect(await updateMembership(seedEditor(), id, 1, { since: '2016' })).toMatchObject({
      merged: ['position'],
    })
  })

  test('says nothing of who is no longer shown', async () => {
    await trashCity(seedEditor(), city('nablus'), 1)
    const { entry } = await feed('members.atom')
    expect(entry.some(({ title }) => title.includes('Nablus'))).toBe(false)
  })
})

test('the calendar holds the events whose beginning is known, each as precisely as it is known', async () => {
  const create = (title: string, eventStartOn: string | null, eventEndOn: string | null = null) =>
    createPost(
      seedEditor(),
      postFields.parse({
        title,
        slug: title.toLowerCase(),
        type: 'event',
        language: 'en',
        summary: 'About; it, with \\, and “ünïcödé”',
        eventStartOn,
        eventEndOn,
      }),
    )
  await create('Day', '2021-05-10', '2021-05-12')
  await create('Month', '2021-11')
  await create('Unknown', null)
  const answer = await ask('events.ics')
  expect(answer.headers.get('content-type')).toContain('text/calendar')
  const text = await answer.text()
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
  const called = (title: string) => events.find(({ summary }) => summary === title)
  const day = called('Day')
  expect([day?.startDate.toString(), day?.endDate.toString(), day?.startDate.isDate]).toEqual([
    '2021-05-10',
    '2021-05-13',
    true,
  ])
  expect(day?.description).toBe('About; it, with \\, and “ünïcödé”')
  const record = await db.record.findFirstOrThrow({ where: { title: 'Day', kind: 'post' } })
  expect(day?.uid).toBe(`${record.id}@city-alliances-directory`)
  const month = called('Month (day not known)')
  expect([month?.startDate.toString(), month?.endDate.toString()]).toEqual(['2021-11-01', '2021-12-01'])
  expect(month?.component.getFirstPropertyValue('status')).toBe('TENTATIVE')
  expect(month?.description).toContain('November 2021')
  expect(text).not.toContain('Unknown')
  const known = answer.headers.get('etag') ?? ''
  expect((await ask('events.ics', { 'if-none-match': known })).status).toBe(304)
})
