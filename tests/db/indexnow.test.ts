import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { GET } from '#app/indexnow/[key]/route.ts'
import { seedEditor } from '#lib/auth/editor.ts'
import { trashCity, updateCity } from '#lib/cities/mutations.ts'
import { db } from '#lib/db/client.ts'
import { follow } from '#lib/directory/changes/follow.ts'
import { indexNowJob } from '#lib/directory/indexnow/job.ts'
import { seededRecordId } from '#lib/records/id.ts'

const told = z.object({
  host: z.string(),
  key: z.string(),
  keyLocation: z.url(),
  urlList: z.array(z.url()).max(10_000),
})

const heard: z.output<typeof told>[] = []
let server: Server
let status = 200

beforeAll(async () => {
  server = createServer(async (request, response) => {
    expect([request.method, request.headers['content-type']]).toEqual([
      'POST',
      'application/json; charset=utf-8',
    ])
    let body = ''
    for await (const part of request) body += part
    if (status === 200) heard.push(told.parse(JSON.parse(body)))
    response.writeHead(status).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})
afterAll(() => server.close())

beforeEach(() => {
  vi.stubEnv('INDEXNOW_KEY', 'a-key-of-the-test')
  vi.stubEnv('INDEXNOW_ENDPOINT', `http://127.0.0.1:${(server.address() as AddressInfo).port}/indexnow`)
  heard.length = 0
  status = 200
})

const city = (slug: string) => seededRecordId(`city/${slug}`)
const paths = () => heard.flatMap(({ urlList }) => urlList.map((url) => new URL(url).pathname))

test('without a key nobody is told anything, and nothing is counted', async () => {
  vi.stubEnv('INDEXNOW_KEY', '')
  await indexNowJob.run()
  expect(await db.cursor.count()).toBe(0)
})

test('search engines are told of what is saved from then on: once, and of what is gone, too', async () => {
  await indexNowJob.run()
  await indexNowJob.run()
  expect(heard).toEqual([])
  await updateCity(seedEditor(), city('ternopil'), 1, { title: 'New Ternopil', slug: 'new-ternopil' })
  await trashCity(seedEditor(), city('nablus'), 1)
  await indexNowJob.run()
  expect(heard).toHaveLength(1)
  expect(heard[0]).toMatchObject({
    host: 'localhost:3000',
    key: 'a-key-of-the-test',
    keyLocation: 'http://localhost:3000/a-key-of-the-test.txt',
  })
  expect(paths()).toEqual(expect.arrayContaining(['/en/cities/new-ternopil', '/en/cities/nablus']))
  expect(paths()).toContain('/en/alliances/silk-road-urban-alliance')
  expect(new Set(paths()).size).toBe(paths().length)
  await indexNowJob.run()
  expect(heard).toHaveLength(1)
})

test('what was not taken is told again later, with what has come meanwhile; a save never waits for it', async () => {
  status = 503
  await updateCity(seedEditor(), city('athens'), 1, { website: 'https://example.org/' })
  await expect(indexNowJob.run()).rejects.toThrow('IndexNow answers 503')
  const cursor = await db.cursor.findUniqueOrThrow({ where: { name: 'indexnow' } })
  expect(cursor.failures).toBe(1)
  status = 200
  // Not yet: it was asked to wait.
  await indexNowJob.run()
  expect(heard).toEqual([])
  await updateCity(seedEditor(), city('drochia'), 1, { website: 'https://example.org/' })
  await db.cursor.update({ where: { name: 'indexnow' }, data: { retryAt: new Date(0) } })
  await indexNowJob.run()
  expect(paths()).toEqual(expect.arrayContaining(['/en/cities/athens', '/en/cities/drochia']))
  expect((await db.cursor.findUniqueOrThrow({ where: { name: 'indexnow' } })).failures).toBe(0)
})

test('a service that cannot be reached is a failure like any other', async () => {
  vi.stubEnv('INDEXNOW_ENDPOINT', 'http://127.0.0.1:1/')
  await updateCity(seedEditor(), city('athens'), 2, { website: 'https://example.com/' })
  await expect(indexNowJob.run()).rejects.toThrow()
  await db.cursor.update({ where: { name: 'indexnow' }, data: { retryAt: null } })
})

test('a follower waits longer each time, and gives up what can never be done', async () => {
  let now = 0
  let tried = 0
  const run = () =>
    follow(
      {
        name: 'test',
        batch: 10,
        tries: 4,
        async work() {
          tried++
          throw new Error('never')
        },
      },
      new Date(now),
    )
  await run()
  const waits: number[] = []
  await updateCity(seedEditor(), city('athens'), 3, { website: null })
  for (let round = 0; round < 3; round++) {
    await expect(run()).rejects.toThrow('never')
    const { retryAt } = await db.cursor.findUniqueOrThrow({ where: { name: 'test' } })
    waits.push((retryAt?.getTime() ?? 0) - now)
    now = retryAt?.getTime() ?? 0
  }
  expect(waits).toEqual([60_000, 120_000, 240_000])
  expect(await run()).toBeGreaterThan(0)
  expect(tried).toBe(4)
  expect(await run()).toBe(0)
})

test('the key stands where search engines look for it, and no other', async () => {
  const ask = async (key: string) =>
    GET(new Request(`http://localhost/indexnow/${key}`), { params: Promise.resolve({ key }) })
  const answer = await ask('a-key-of-the-test')
  expect([answer.status, await answer.text()]).toEqual([200, 'a-key-of-the-test'])
  expect((await ask('another-key')).status).toBe(404)
  vi.stubEnv('INDEXNOW_KEY', '')
  expect((await ask('a-key-of-the-test')).status).toBe(404)
})
