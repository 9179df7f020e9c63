import { z } from 'zod'
import { countryCode } from '#lib/i18n/country-code.ts'
import { line, lines, reference, webAddress, wholeNumber } from '#lib/records/field.ts'
import { spineFields } from '#lib/records/fields.ts'
import { CityKind } from '#prisma/generated/enums.ts'

export const cityFields = spineFields.extend({
  title: spineFields.shape.title.meta({ label: 'Name', help: 'The usual name in English' }),
  kind: z.enum(CityKind).meta({ label: 'Kind', list: true, filter: true }),
  kindAsNamed: line().min(1).nullable().default(null).meta({
    label: 'Kind in its own words',
    help: 'Where the general word says too little',
    translated: true,
    of: 'kind',
  }),
  countryCode: countryCode
    .nullable()
    .default(null)
    .meta({ label: 'Country', help: 'Leave empty if no source names one', list: true, filter: true }),
  parentId: reference('city', 'Lies in').nullable().default(null),
  description: lines()
    .min(1)
    .nullable()
    .default(null)
    .meta({ label: 'Description', widget: 'markdown', translated: true }),
  location: z
    .object({
      latitude: z.number().min(-90).max(90).meta({ label: 'Latitude', help: 'Degrees north' }),
      longitude: z.number().min(-180).max(180).meta({ label: 'Longitude', help: 'Degrees east' }),
    })
    .nullable()
    .default(null)
    .meta({ label: 'Location' }),
  population: wholeNumber(0).nullable().default(null).meta({ label: 'Population' }),
  populationYear: wholeNumber(1000, 2200)
    .nullable()
    .default(null)
    .meta({ label: 'Year of the population', of: 'population' }),
  website: webAddress.nullable().default(null).meta({ label: 'Website' }),
  geonamesId: wholeNumber(1).nullable().default(null).meta({ label: 'GeoNames id', unique: true }),
  wikidataId: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'Enter a Wikidata id, such as Q269')
    .nullable()
    .default(null)
    .meta({ label: 'Wikidata id', unique: true }),
})

export type CityFields = z.output<typeof cityFields>
