import { seedEditor } from '#lib/auth/editor.ts'
import { inSave } from '#lib/records/scope.ts'
import { seedEntries } from './entries.ts'

/**
 * Creates every record of the seed that was never there, all of them or, if one fails, none. A record that exists is left
 * as it is, edited, trashed or removed; so planting twice changes nothing.
 * @returns how many records were created.
 */
export async function plantSeed(): Promise<{ created: number }> {
  const entries = seedEntries()
  return await inSave(seedEditor(), 'Seeded from the documents', async (scope) => {
    // Two processes that start on one empty database take turns; the second finds everything there.
    await scope.tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('seed'))`
    const existing = await scope.tx.record.findMany({
      where: { id: { in: entries.map((entry) => entry.id) } },
      select: { id: true },
    })
    const planted = new Set(existing.map((record) => record.id))
    const missing = entries.filter((entry) => !planted.has(entry.id))
    for (const entry of missing) await entry.plant(scope)
    return { created: missing.length }
  })
}
