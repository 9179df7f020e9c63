// Whole pages of the secretariat, as somebody who is signed in gets them, beside the bare statements they come down to. A process
// of its own, because the client of the database is made for one address. Is told where the site is; prints its results as JSON.
import pg from 'pg'
import type { Editor } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'
import { listActive, listActivity } from '#lib/directory/admin/activity/activity.ts'
import { activityAddress, readActivity } from '#lib/directory/admin/activity/choice.ts'
import { listAddress, readChoice } from '#lib/directory/admin/list/choice.ts'
import { viewList } from '#lib/directory/admin/list/view.ts'
import { listViews } from '#lib/directory/admin/list/views.ts'
import { readSettings } from '#lib/env.ts'
import { createStaff } from '#tests/support/staff.ts'
import type { Work } from './database-work.ts'
import { timeEach } from './percentiles.ts'
import { askAgain, statementsOf } from './statements.ts'

const [, , url = ''] = process.argv
const { editor, cookie } = await createStaff('administrator')

interface Page {
  path: string
  /** What it reads. */
  reads: (editor: Editor) => Promise<unknown>
}

function cities(asked: Record<string, string>): Page {
  const choice = readChoice('city', asked)
  return {
    path: listAddress('city', choice, { page: choice.page }),
    reads: (reader) => Promise.all([viewList(reader, 'city', choice), listViews(reader, 'city')]),
  }
}

function activity(asked: Record<string, string>): Page {
  const choice = readActivity(asked)
  return {
    path: activityAddress(choice, { page: choice.page }),
    reads: (reader) => Promise.all([listActivity(reader, choice), listActive(reader)]),
  }
}

const pages: Readonly<Record<string, Page>> = {
  'cities, first page': cities({}),
  'cities, page 200': cities({ page: '200' }),
  'cities by population': cities({ sort: '-population' }),
  'cities by country, page 100': cities({ sort: 'countryCode', page: '100' }),
  'cities of one country (France)': cities({ countryCode: 'FR' }),
  'cities that hold "são"': cities({ q: 'são' }),
  'activity, first page': activity({}),
  'activity, page 90': activity({ page: '90' }),
  'activity of one kind and day': activity({ kind: 'city', day: new Date().toISOString().slice(0, 10) }),
}

async function ask({ path }: Page) {
  const response = await fetch(url + path, { headers: { cookie }, redirect: 'manual' })
  await response.arrayBuffer()
  if (response.status !== 200) throw new Error(`${path}: ${response.status}`)
}

const times = Array.from({ length: 60 }, (_, time) => time)
const pool = new pg.Pool({ connectionString: readSettings().databaseUrl, max: 10 })
const results: Work[] = []
for (const [name, page] of Object.entries(pages)) {
  // Whatever is only slow once.
  for (let time = 0; time < 3; time++) await ask(page)
  const statements = await statementsOf(() => page.reads(editor))
  await askAgain(pool, statements)
  const bare = await timeEach(times, () => askAgain(pool, statements))
  const ours = await timeEach(times, () => ask(page))
  results.push({ name, ours, bare })
}
await pool.end()
await db.$disconnect()
process.stdout.write(JSON.stringify(results))
