// The embedded server under what may happen to it. It has a folder of its own, and is not the one the other tests use.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { startEmbedded } from '#lib/db/embedded.ts'
import { tryLock } from '#lib/db/folder-lock.ts'
import { withClient } from '#tests/support/databases.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'city-alliances-embedded-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

it('a server that is killed is there again, at the same address and with what was written', async () => {
  const heard: string[] = []
  const { url, stop } = await startEmbedded({
    dataFolder: folder,
    onTrouble: (sentence) => heard.push(sentence),
  })
  try {
    await withClient(url, (client) => client.query('CREATE TABLE kept AS SELECT 1 AS one'))
    const pid = Number((await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0])
    process.kill(pid, 'SIGKILL')
    const read = () => withClient(url, async (client) => (await client.query('SELECT one FROM kept')).rows)
    await expect.poll(() => read().catch(() => undefined), { timeout: 20_000 }).toEqual([{ one: 1 }])
    expect(heard).toEqual([
      'The embedded PostgreSQL has ended without being asked. It is started again.',
      'The embedded PostgreSQL runs again.',
    ])
  } finally {
    await stop()
  }
  const again = await tryLock(join(folder, 'in-use'))
  expect('release' in again).toBe(true)
})

it('of many who want the folder in one instant, one has it; when it is killed, the next one does', async () => {
  const program = `
    import { tryLock } from '#lib/db/folder-lock.ts'
    const lock = await tryLock(process.argv[1])
    console.log('release' in lock ? 'mine' : 'theirs')
    process.stdin.resume()`
  for (let round = 0; round < 3; round++) {
    const rivals = Array.from({ length: 6 }, () =>
      spawn(process.execPath, ['--input-type=module', '-e', program, folder], {
        stdio: ['pipe', 'pipe', 'inherit'],
      }),
    )
    const answers = await Promise.all(
      rivals.map(async ({ stdout }) => String((await once(stdout, 'data'))[0])),
    )
    expect(answers.toSorted()).toEqual(['mine\n', ...Array(5).fill('theirs\n')])
    for (const rival of rivals) {
      rival.kill('SIGKILL')
      await once(rival, 'exit')
    }
  }
})
