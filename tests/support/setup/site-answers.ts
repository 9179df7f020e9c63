// Runs before each file that looks at the site: it has been started, and may still be building its pages.
import { setTimeout as sleep } from 'node:timers/promises'
import { inject } from 'vitest'
import { isAlive } from '#lib/db/processes.ts'

const { url, pid, databaseUrl } = inject('site')

// What a test reads or writes directly is what the site shows.
process.env.DATABASE_URL = databaseUrl

const answers = () =>
  fetch(`${url}/livez`).then(
    (response) => response.ok,
    () => false,
  )

while (!(await answers())) {
  if (!isAlive(pid)) throw new Error('The site under test has ended: what it said stands above.')
  await sleep(100)
}
