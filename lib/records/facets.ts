import { db } from '#lib/db/client.ts'
import { published } from './published.ts'

/** One value of a facet of a list. */
export interface FacetCount {
  /** As it stands in the address. */
  value: string
  /** The title of the record it stands for; null where the catalogue has the word. */
  title: string | null
  /** How many things the list would hold with it, everything else that is chosen being kept. */
  count: number
}

/** What counts by the ids of published records say in an address: the records' slugs. In no order. */
export async function facetOfRecords(counts: ReadonlyMap<string, number>): Promise<FacetCount[]> {
  if (counts.size === 0) return []
  const records = await db.record.findMany({
    where: { ...published, id: { in: [...counts.keys()] } },
    select: { id: true, slug: true, title: true },
  })
  return records.flatMap(({ id, slug, title }) =>
    slug === null ? [] : [{ value: slug, title, count: counts.get(id) ?? 0 }],
  )
}
