// `npm run seed`: adds what the seed has and the database never had.
import { db } from '#lib/db/client.ts'
import { plantSeed } from './plant.ts'

const { created } = await plantSeed()
process.stdout.write(created === 0 ? 'Nothing was missing.\n' : `${created} records created.\n`)
await db.$disconnect()
