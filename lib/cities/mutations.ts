import { ownFields } from '#lib/records/fields.ts'
import { mutationsOf } from '#lib/records/mutations.ts'
import type { Noun } from '#lib/records/noun.ts'
import { type CityFields, cityFields } from './fields.ts'

export const cityNoun: Noun<CityFields> = {
  kind: 'city',
  fields: cityFields,
  async read(tx, id) {
    // Triggers keep the three last.
    const omit = { id: true, title: true, published: true, names: true }
    const row = await tx.city.findUnique({ where: { id }, omit })
    if (!row) return null
    const { latitude, longitude, ...columns } = row
    return { ...columns, location: latitude === null || longitude === null ? null : { latitude, longitude } }
  },
  async write(tx, id, fields) {
    const { location, ...own } = ownFields(fields)
    const row = { ...own, latitude: location?.latitude ?? null, longitude: location?.longitude ?? null }
    await tx.city.upsert({ where: { id }, create: { id, ...row }, update: row })
  },
  prose: (fields) => [fields.kindAsNamed, fields.description],
}

export const {
  create: createCity,
  update: updateCity,
  trash: trashCity,
  restore: restoreCity,
} = mutationsOf(cityNoun)
