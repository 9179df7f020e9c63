import { db } from '#lib/db/client.ts'

/** When anything that the public may see last changed. */
export async function lastChangeDate(): Promise<Date> {
  const { _max } = await db.change.aggregate({ _max: { at: true } })
  return _max.at ?? new Date(0)
}
