// `npm run snapshot`: makes the snapshot of this day, without waiting for the clock.
import { db } from '#lib/db/client.ts'
import { makeSnapshot } from './make.ts'

const result = await makeSnapshot()
const sentence =
  'made' in result
    ? `The snapshot of ${result.made} is made: ${result.files} files.`
    : 'there' in result
      ? `There is a snapshot of ${result.there} already, and snapshots never change.`
      : `Nothing has changed since the snapshot of ${result.unchanged}.`
process.stdout.write(`${sentence}\n`)
await db.$disconnect()
