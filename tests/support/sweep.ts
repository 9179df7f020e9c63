// Takes away what a broken-off test run left (leftovers.ts starts it).
import { rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { dropDatabases } from './databases.ts'
import type { Leftovers } from './leftovers.ts'

const { databases, folders = [] }: Leftovers = JSON.parse(process.env.TEST_LEFTOVERS ?? '{}')
// The embedded server goes down with the run that started it: then there is nothing to drop.
if (databases) await dropDatabases(databases.adminUrl, databases.prefix).catch(() => undefined)
if (folders.length > 0) await sleep(5_000)
for (const folder of folders) await rm(folder, { recursive: true, force: true })
