import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Assets } from '#lib/front/http/assets.ts'

let folder: string

const put = async (path: string, content: string) => {
  const file = join(folder, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'city-alliances-assets-'))
  await put('public/scripts/page.js', 'script()')
  await put('now/static/chunks/new.css', 'new{}')
  await put('now/static/chunks/both.css', 'both{color:new}')
  await put('before/static/chunks/old.css', 'old{}')
  await put('before/static/chunks/both.css', 'both{color:old}')
  await put('before/server/secret.js', 'secret')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const assets = (...builds: string[]) =>
  new Assets({ builds: builds.map((build) => join(folder, build)), public: join(folder, 'public') })

const content = (known: Assets, target: string) => known.find(target)?.bodies.identity.toString()

describe('a page of an earlier build, which a CDN has kept or which stands open,', () => {
  test('still gets its stylesheet, for ever', () => {
    const known = assets('now', 'before')
    expect(content(known, '/_next/static/chunks/new.css')).toBe('new{}')
    expect(content(known, '/_next/static/chunks/old.css')).toBe('old{}')
    expect(known.find('/_next/static/chunks/old.css')?.headers).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    })
  })

  test('gets what the present build has at the same address', () => {
    expect(content(assets('now', 'before'), '/_next/static/chunks/both.css')).toBe('both{color:new}')
  })

  test('does without it where that build is gone meanwhile', () => {
    const known = assets('now', 'gone')
    expect(content(known, '/_next/static/chunks/new.css')).toBe('new{}')
    expect(known.find('/_next/static/chunks/old.css')).toBeUndefined()
  })
})

test('nothing but files for browsers has an address', () => {
  const known = assets('now', 'before')
  for (const target of [
    '/_next/server/secret.js',
    '/_next/static/../server/secret.js',
    '/_next/static/%2e%2e/server/secret.js',
    '/before/server/secret.js',
    '/../now/static/chunks/new.css',
  ])
    expect(known.find(target)).toBeUndefined()
})

test('a script is found at its address for ever, at its plain one, and at that of an earlier state', () => {
  const known = assets('now')
  const stamp = known.stampOf('/scripts/page.js')
  expect(stamp?.src).toMatch(/^\/scripts\/page\.js\?v=.{12}$/)
  expect(stamp?.integrity).toMatch(/^sha384-/)
  const lives = [stamp?.src ?? '', '/scripts/page.js', '/scripts/page.js?v=earlier'].map(
    (target) => known.find(target)?.headers['cache-control'],
  )
  expect(lives).toEqual([
    'public, max-age=31536000, immutable',
    ...Array.from({ length: 2 }, () => 'public, max-age=3600, stale-while-revalidate=86400'),
  ])
})
