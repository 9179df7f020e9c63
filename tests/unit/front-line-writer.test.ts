import { execFile, execFileSync } from 'node:child_process'
import { closeSync, constants, mkdtempSync, openSync, readFileSync, readSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LineWriter } from '#lib/front/http/line-writer.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'city-alliances-lines-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('lines arrive whole and in order, also long ones and those in other letters than Latin', async () => {
  const path = join(folder, 'log')
  const file = openSync(path, 'w')
  const lines = Array.from(
    { length: 3_000 },
    (_, number) => `${number} ${'Тернопіль '.repeat(number % 40)}\n`,
  )
  lines[1_500] = `${'北京'.repeat(50_000)}\n`
  for (const alone of [true, false]) {
    const writer = new LineWriter(file, alone)
    for (const line of lines) writer.push(line)
    await writer.drain()
    writer.close()
    expect(writer.dropped).toBe(0)
  }
  closeSync(file)
  expect(readFileSync(path, 'utf8')).toBe([...lines, ...lines].join(''))
})

test('where nobody reads, lines beyond a limit are left out and counted, and nobody is kept waiting', async () => {
  const path = join(folder, 'pipe')
  execFileSync('mkfifo', [path])
  const pipe = openSync(path, constants.O_RDWR | constants.O_NONBLOCK)
  const writer = new LineWriter(pipe, true)
  const line = (number: number) => `${String(number).padStart(999, '.')}\n`
  for (let number = 0; number < 10_000; number++) writer.push(line(number))
  expect(writer.dropped).toBe(2_000)
  const drained = writer.drain()
  let read = ''
  const bytes = Buffer.alloc(100_000)
  while (read.length < 8_000_000) {
    try {
      read += bytes.toString('latin1', 0, readSync(pipe, bytes))
    } catch {
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  await drained
  writer.close()
  closeSync(pipe)
  expect(read).toBe(Array.from({ length: 8_000 }, (_, number) => line(number)).join(''))
})

test('a process that breaks down has written its last lines, each of them once', async () => {
  const module = join(import.meta.dirname, '../../lib/front/http/line-writer.ts')
  const script = `
    import { LineWriter } from ${JSON.stringify(module)}
    process.stdout.write('first\\n')
    const writer = new LineWriter(1, true)
    for (let number = 0; number < 5000; number++) writer.push(number + '\\n')
    throw new Error('broken')`
  const said = await new Promise<string>((resolve) => {
    execFile(process.execPath, ['--input-type=module', '--eval', script], (_error, output) => resolve(output))
  })
  // What a thread had in hand when it broke down may come behind the rest: each line says its time.
  const [first, ...lines] = said.trimEnd().split('\n')
  expect(first).toBe('first')
  expect(lines.map(Number).toSorted((a, b) => a - b)).toEqual(
    Array.from({ length: 5_000 }, (_, number) => number),
  )
})
