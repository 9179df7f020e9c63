import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { GET } from '#app/pictures/[name]/route.ts'
import { seedEditor } from '#lib/auth/editor.ts'
import { trashCity, updateCity } from '#lib/cities/mutations.ts'
import type { PictureContent } from '#lib/directory/pictures/content.ts'
import { drawPicture } from '#lib/directory/pictures/draw.ts'
import { findPicture } from '#lib/directory/pictures/find.ts'
import { parsePictureName, pictureSize } from '#lib/directory/pictures/name.ts'
import { makePictures, tidy } from '#lib/directory/pictures/store.ts'
import { seededRecordId } from '#lib/records/id.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'city-alliances-pictures-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const city = (slug: string) => seededRecordId(`city/${slug}`)
const pathOf = async (id: string | null) => (await findPicture('en', id))?.path ?? ''

function ask(path: string) {
  vi.stubEnv('DATA_FOLDER', folder)
  const name = path.split('/').at(-1) ?? ''
  return GET(new Request(`http://localhost${path}`), { params: Promise.resolve({ name }) })
}

const kept = async () => (await readdir(join(folder, 'pictures'))).filter((name) => name.endsWith('.png'))

describe('the picture of a page', () => {
  test('is made when it is asked for, has the size that is wanted, and may be kept for ever', async () => {
    const path = await pathOf(city('ternopil'))
    const answer = await ask(path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('image/png')
    expect(answer.headers.get('cache-control')).toContain('immutable')
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', ...pictureSize })
    expect(bytes.length).toBeLessThan(150_000)
    expect(await kept()).toEqual([path.split('/').at(-1)])
    expect(Buffer.from(await (await ask(path)).arrayBuffer()).equals(bytes)).toBe(true)
  })

  test('has another address once it shows something else, and the old one leads there', async () => {
    const before = await pathOf(city('athens'))
    expect((await ask(before)).status).toBe(200)
    await updateCity(seedEditor(), city('athens'), 1, { website: 'https://example.org/' })
    expect(await pathOf(city('athens'))).toBe(before)
    await updateCity(seedEditor(), city('athens'), 2, { title: 'Another Athens' })
    const after = await pathOf(city('athens'))
    expect(after).not.toBe(before)
    const answer = await ask(before)
    expect([answer.status, answer.headers.get('location')]).toEqual([307, after])
  })

  test('of what is no record is the site’s own', async () => {
    const path = await pathOf(null)
    expect(path).toMatch(/^\/pictures\/site-en-/)
    expect((await ask(path)).status).toBe(200)
  })

  test.for([
    '/pictures/',
    '/pictures/x.png',
    '/pictures/..%2f..%2fetc%2fpasswd',
    '/pictures/0000000000-en-00000000000000000000.png',
    '/pictures/0000000000-xx-00000000000000000000.png',
  ])('that nobody has (%s) is not found, and none is made', async (path) => {
    const before = (await kept()).length
    const answer = await ask(path)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect((await kept()).length).toBe(before)
  })

  test('is gone with its record, though it is still kept', async () => {
    const path = await pathOf(city('nablus'))
    expect((await ask(path)).status).toBe(200)
    await trashCity(seedEditor(), city('nablus'), 1)
    expect((await ask(path)).status).toBe(404)
  })
})

test('pictures can be made before anybody asks; and no more are kept than may be', async () => {
  vi.stubEnv('DATA_FOLDER', folder)
  const ids = [city('tashkent'), city('ternopil'), city('drochia')]
  for (const id of ids) await makePictures(['en'], id)
  const names = (await kept()).map((name) => parsePictureName(name)?.subject)
  for (const id of ids) expect(names).toContain(id)
  await tidy(2)
  expect((await kept()).map((name) => parsePictureName(name)?.subject).sort()).toEqual(
    [city('drochia'), city('ternopil')].sort(),
  )
})

describe('letters', () => {
  const content = (locale: PictureContent['locale'], title: string): PictureContent => ({
    locale,
    title,
    otherName: null,
    kicker: null,
    places: [],
  })

  /** Where there is ink, in columns of the part of the picture where the title stands. */
  async function ink(locale: PictureContent['locale'], title: string) {
    const { width, height } = pictureSize
    const picture = await drawPicture(content(locale, title), join(folder, 'pictures'))
    const blank = await drawPicture(content(locale, ' '), join(folder, 'pictures'))
    const raw = async (png: Buffer) => sharp(png).greyscale().raw().toBuffer()
    const [one, other] = [await raw(picture), await raw(blank)]
    const columns = Array.from(
      { length: width },
      (_, x) =>
        Array.from(
          { length: height },
          (_, y) => Math.abs((one[y * width + x] ?? 0) - (other[y * width + x] ?? 0)) > 60,
        ).filter(Boolean).length,
    )
    const inked = columns.flatMap((count, x) => (count > 0 ? [x] : []))
    return {
      from: inked[0] ?? 0,
      to: inked.at(-1) ?? 0,
      area: columns.reduce((sum, count) => sum + count, 0),
      columns,
    }
  }

  test('of Chinese are there, and each is its own', async () => {
    const [one, other, box] = [
      await ink('zh', '丝绸之路'),
      await ink('zh', '城市联盟'),
      await ink('zh', '\u{10ffff}'.repeat(4)),
    ]
    expect(one.area).toBeGreaterThan(3000)
    expect(one.columns).not.toEqual(other.columns)
    expect(one.columns).not.toEqual(box.columns)
    expect(one.from).toBeLessThan(100)
  })

  test('of Arabic join, and begin at the right', async () => {
    const { width } = pictureSize
    const joined = await ink('ar', 'سسسس')
    const apart = await ink('ar', 's'.replace('s', 'س\u200cس\u200cس\u200cس'))
    expect(width - joined.to).toBeLessThan(100)
    expect(joined.to - joined.from).toBeLessThan(apart.to - apart.from)
    // Joined letters leave no gap between them.
    expect(joined.columns.slice(joined.from, joined.to).every((count) => count > 0)).toBe(true)
    expect(apart.columns.slice(apart.from, apart.to).every((count) => count > 0)).toBe(false)
  })

  test('of a title that is too long are left out, and what is no text is no markup', async () => {
    const { to } = await ink('en', '<b>&</b> '.repeat(200))
    expect(to).toBeLessThan(760)
  })
})
