// Search and filters among all places: what the directory's own code takes, beside the bare statements it comes down to.
// A process of its own, because the client of the database is made for one address. Prints its results as JSON.
import pg from 'pg'
import { countCityFacets } from '#lib/cities/facets.ts'
import { cityFilterFrom } from '#lib/cities/filter.ts'
import { listCities } from '#lib/cities/queries.ts'
import { db } from '#lib/db/client.ts'
import { search } from '#lib/directory/search/search.ts'
import { readTerms } from '#lib/directory/search/terms.ts'
import { readSettings } from '#lib/env.ts'
import { type Times, timeEach } from './percentiles.ts'
import { askAgain, statementsOf } from './statements.ts'

export interface Work {
  name: string
  ours: Times
  bare: Times
}

const filtered = (asked: Record<string, string>) => () => {
  const filter = cityFilterFrom(asked)
  return Promise.all([listCities('en', filter), countCityFacets(filter)])
}
const searched = (query: string) => () => search('en', readTerms(query))

const cases: Readonly<Record<string, () => Promise<unknown>>> = {
  'all cities, first page': filtered({}),
  'all cities, page 1000': filtered({ page: '1000' }),
  'one country (China)': filtered({ country: 'cn' }),
  'one region and kind': filtered({ region: 'southern-europe', kind: 'municipality' }),
  'by population': filtered({ sort: 'population' }),
  'by country': filtered({ sort: 'country' }),
  'name holds "san"': filtered({ q: 'san' }),
  'search "paris"': searched('paris'),
  'search "san"': searched('san'),
  'search "new york united states"': searched('new york united states'),
  'search "Shenzhan", misspelled': searched('Shenzhan'),
}

const times = Array.from({ length: 100 }, (_, time) => time)
const pool = new pg.Pool({ connectionString: readSettings().databaseUrl, max: 10 })
const results: Work[] = []
for (const [name, work] of Object.entries(cases)) {
  await work()
  const statements = await statementsOf(work)
  await askAgain(pool, statements)
  const bare = await timeEach(times, () => askAgain(pool, statements))
  const ours = await timeEach(times, work)
  results.push({ name, ours, bare })
}
await pool.end()
await db.$disconnect()
process.stdout.write(JSON.stringify(results))
