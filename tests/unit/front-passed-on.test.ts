import { readdirSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { doors, findDoor } from '#lib/front/http/passed-on.ts'

const app = fileURLToPath(new URL('../../app', import.meta.url))

test('every folder that answers machines has its line in the table, and every line its folder', () => {
  const folders = readdirSync(app, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name === 'page.tsx' || name === 'route.ts')
    .map(({ parentPath }) => relative(app, parentPath))
    .filter((folder) => !/^(?:\[locale\]|admin|\(preview\)\/admin)(?:\/|$)/.test(folder))
  expect([...doors].toSorted()).toEqual(folders.toSorted())
})

test.for([
  '/api/v1',
  '/api/v1?x',
  '/api/v1/cities/ternopil',
  '/data',
  '/data/2026-11-28/cities.csv',
  '/feeds/a.atom',
  '/id/x?x=/',
  '/pictures/x.png',
  '/robots.txt',
  '/robots.txt?x',
  '/sitemap.xml',
  '/sitemaps/cities-1.xml',
  '/llms.txt',
  '/12345678.txt',
])('%s is a door', (target) => {
  expect(findDoor(target)).toEqual({ door: true })
})

test.for([
  '/',
  '/en',
  '/en/api/v1',
  '/api',
  '/api/nope',
  '/api/v11',
  '/API/v1',
  '/%61pi/v1',
  '/apis',
  '/datum',
  '/feeds',
  '/feeds/a/b',
  '/id',
  '/indexnow/12345678',
  '/pictures/',
  '/robots.txt.html',
  '/robotsxtxt',
  '/short.txt',
  '/sitemaps',
  '/_next/image?url=/feeds/a',
])('%s is none', (target) => {
  expect(findDoor(target)).toBeUndefined()
})

test('another spelling of a door leads to it', () => {
  expect(findDoor('/api/v1/')).toEqual({ redirect: '/api/v1' })
  expect(findDoor('//feeds//news.atom/?x=//')).toEqual({ redirect: '/feeds/news.atom?x=//' })
})

const rulesSchema = z.object({
  prefetch: z.tuple([
    z.object({
      where: z.object({
        and: z.array(z.object({ not: z.object({ href_matches: z.string().optional() }).optional() })),
      }),
    }),
  ]),
})

test('no browser fetches ahead what is no page', () => {
  const { prefetch } = rulesSchema.parse(JSON.parse(readFileSync('public/speculation-rules.json', 'utf8')))
  const patterns = prefetch[0].where.and.flatMap(({ not }) => not?.href_matches ?? [])
  const isLeftOut = (path: string) =>
    patterns.some((pattern) =>
      new URLPattern(pattern, 'http://directory.test').test(`http://directory.test${path}`),
    )
  const addresses = doors.map(
    (folder) => `/${folder.replace('[[...path]]', 'some/thing').replace(/\[\w+\]/, 'x')}`,
  )
  for (const path of [
    ...addresses,
    '/data',
    '/api/v1/cities.csv?country=ua',
    '/admin',
    '/admin?x',
    '/admin/sign-in',
  ])
    if (!path.startsWith('/indexnow')) expect(isLeftOut(path), path).toBe(true)
  for (const path of [
    '/',
    '/en',
    '/en/data',
    '/en/cities/ternopil',
    '/en/cities?country=ua',
    '/en/data/feeds',
  ])
    expect(isLeftOut(path), path).toBe(false)
})
