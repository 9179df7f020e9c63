import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { claimDataFolder } from '#lib/db/data-folder.ts'

let place: string
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'data-folder-'))
})
afterAll(() => rm(place, { recursive: true, force: true }))

test('a data folder is made with those above it, and is known again', async () => {
  const folder = join(place, 'новая папка', 'data')
  await claimDataFolder(folder)
  await writeFile(join(folder, 'password'), 'x')
  await claimDataFolder(folder)
  expect(await readFile(join(folder, '.gitignore'), 'utf8')).toBe('*\n')
})

test('a folder in which only pages were kept is taken', async () => {
  const folder = join(place, 'pages-only')
  await mkdir(join(folder, 'pages'), { recursive: true })
  await claimDataFolder(folder)
  expect(await readdir(folder)).toContain('.gitignore')
})

test.each([
  { name: 'with files of something else', file: 'letter.txt', text: 'dear' },
  { name: 'with a .gitignore of its own', file: '.gitignore', text: 'node_modules/\n' },
])('a folder $name is refused and left as it is', async ({ file, text }) => {
  const folder = await mkdtemp(join(place, 'foreign-'))
  await writeFile(join(folder, file), text)
  await expect(claimDataFolder(folder)).rejects.toThrow(
    /holds something else \(.+\)\. Name a new or empty folder/,
  )
  expect(await readdir(folder)).toEqual([file])
  expect(await readFile(join(folder, file), 'utf8')).toBe(text)
})

test('a folder that cannot be is refused at once', async () => {
  await writeFile(join(place, 'file'), '')
  await expect(claimDataFolder(join(place, 'file', 'data'))).rejects.toThrow(/cannot be made or written/)
  await expect(claimDataFolder('/proc/nowhere/data')).rejects.toThrow(/cannot be made or written/)
})
