import { z } from 'zod'
import { countryPath } from '#lib/countries/paths.ts'
import { regions } from '#lib/countries/regions.ts'
import { listCountries } from '#lib/directory/countries.ts'
import type { Resource } from './noun.ts'
import { beyondLastPage } from './problem.ts'
import { pageSize, paging, readQuery } from './query.ts'
import { language } from './things.ts'

const description = 'Countries in which the directory has a place or an organization'

const schema = z
  .strictObject({
    code: z.string().meta({ description: 'ISO 3166-1 alpha-2' }),
    name: z.string(),
    url: z.url(),
    region: z.enum(regions),
    members: z.int().meta({ description: 'Places that belong to an alliance now' }),
    places: z.int(),
    organizations: z.int(),
  })
  .meta({ id: 'Country', description })

const parameters = z.strictObject({
  region: z.enum(regions).optional(),
  page: paging.page,
  size: pageSize,
})

async function all(origin: string): Promise<z.output<typeof schema>[]> {
  const { regions: groups } = await listCountries(language)
  return groups
    .flatMap(({ region, countries }) =>
      countries.map(({ code, name, members, places, organizations }) => ({
        code,
        name,
        url: origin + countryPath(language, code),
        region,
        members,
        places,
        organizations,
      })),
    )
    .sort((a, b) => (a.code < b.code ? -1 : 1))
}

/** Not records, but what records lie in: there are at most 249, by code. */
export const countries: Resource = {
  name: 'countries',
  one: 'Country',
  description,
  schema,
  parameters,
  async list(search, origin) {
    const { region, page: number, size } = readQuery(search, parameters)
    const found = (await all(origin)).filter((country) => !region || country.region === region)
    const from = (number - 1) * size
    if (number > 1 && from >= found.length) throw beyondLastPage(number, found.length, size)
    return {
      data: found.slice(from, from + size),
      number,
      size,
      total: found.length,
      next: from + size < found.length ? { page: `${number + 1}` } : null,
      prev: number > 1 ? { page: `${number - 1}` } : null,
    }
  },
  find: async (key, origin) => (await all(origin)).find(({ code }) => code === key.toUpperCase()) ?? null,
}
