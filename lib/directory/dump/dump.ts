// Everything that the public may see, whole, so that another installation can take it in.
import { db } from '#lib/db/client.ts'
import { referencesIn } from '#lib/records/field.ts'
import { published } from '#lib/records/published.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { head, lineOf, type RecordLine } from './line.ts'
import { type DumpedNoun, dumpedNouns } from './nouns.ts'
import { hidden, withoutHidden } from './visible.ts'

/** How many records are read at once. */
const batchSize = 100

/** The lines of a dump. @param without kinds that it is to have none of. */
export async function* dump(without: readonly RecordKind[] = []): AsyncGenerator<string> {
  yield lineOf(head)
  // Those that are published, and still cannot be told of: what they belong to may not be seen.
  const leftOut = new Set<string>()
  let records = 0
  for (const noun of dumpedNouns) {
    if (without.includes(noun.kind)) continue
    for await (const lines of dumpOf(noun, leftOut)) {
      records += lines.length
      yield lines.map(lineOf).join('')
    }
  }
  yield lineOf({ end: true, records })
}

async function* dumpOf(noun: DumpedNoun, leftOut: Set<string>): AsyncGenerator<RecordLine[]> {
  let after = ''
  while (true) {
    const rows = await db.record.findMany({
      where: { ...published, kind: noun.kind, id: { gt: after } },
      select: { id: true },
      orderBy: { id: 'asc' },
      take: batchSize,
    })
    const last = rows.at(-1)
    if (!last) return
    after = last.id
    const slugs = await formerSlugs(rows.map(({ id }) => id))
    const found = await Promise.all(
      rows.map(async ({ id }) => ({
        id,
        formerSlugs: slugs.flatMap((former) => (former.id === id ? [former.slug] : [])),
        fields: await noun.read({ tx: db }, id),
      })),
    )
    const visible = await visibleAmong(found.flatMap(({ fields }) => referencesIn(noun.schema, fields)))
    const isHidden = (id: string) => !visible.has(id) || leftOut.has(id)
    const lines = found.flatMap(({ id, formerSlugs, fields }): RecordLine[] => {
      const told = publicFields(noun, fields, isHidden)
      if (told) return [{ kind: noun.kind, id, formerSlugs, fields: told }]
      leftOut.add(id)
      return []
    })
    yield lines
  }
}

/** The addresses that lead to these records: their own former ones, and all that were public of what was merged into them. */
const formerSlugs = (ids: readonly string[]): Promise<{ id: string; slug: string }[]> =>
  db.$queryRaw`
    WITH RECURSIVE known(id, part) AS (
      SELECT id, id FROM "Record" WHERE id = ANY (${[...ids]})
      UNION SELECT known.id, r.id FROM "Record" r JOIN known ON r."mergedIntoId" = known.part
        WHERE r."publishedAt" IS NOT NULL
    )
    SELECT known.id, slug FROM known JOIN "Redirect" ON "recordId" = part
    UNION SELECT known.id, slug FROM known JOIN "Record" r ON r.id = part WHERE part <> known.id AND slug IS NOT NULL
    ORDER BY slug`

async function visibleAmong(ids: readonly string[]): Promise<Set<string>> {
  const rows = await db.record.findMany({
    where: { ...published, id: { in: [...new Set(ids)] } },
    select: { id: true },
  })
  return new Set(rows.map(({ id }) => id))
}

/** Null where too little is left to tell. */
function publicFields(
  { schema, names }: DumpedNoun,
  fields: Record<string, unknown> | null,
  isHidden: (id: string) => boolean,
): Record<string, unknown> | null {
  if (fields === null) return null
  const told = withoutHidden(schema, fields, isHidden)
  if (told === hidden || !schema.safeParse(told).success) return null
  return Object.fromEntries(names.map((name) => [name, Reflect.get(Object(told), name)]))
}
