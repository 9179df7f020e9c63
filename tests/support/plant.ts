// Seeds the database at DATABASE_URL.
import { db } from '#lib/db/client.ts'
import { plantSeed } from '#lib/directory/seed/plant.ts'

await plantSeed()
await db.$disconnect()
