import { ownFields } from '#lib/records/fields.ts'
import { mutationsOf } from '#lib/records/mutations.ts'
import type { Noun } from '#lib/records/noun.ts'
import { type PartnershipFields, partnershipFields } from './fields.ts'

export const partnershipNoun: Noun<PartnershipFields> = {
  kind: 'partnership',
  fields: partnershipFields,
  async read(tx, id) {
    const row = await tx.partnership.findUnique({
      where: { id },
      omit: { id: true },
      include: { parties: { select: { cityId: true }, orderBy: { position: 'asc' } } },
    })
    if (!row) return null
    const { parties, ...columns } = row
    return { ...columns, cityIds: parties.map((party) => party.cityId) }
  },
  async write(tx, id, fields) {
    const { cityIds, ...row } = ownFields(fields)
    await tx.partnership.upsert({ where: { id }, create: { id, ...row }, update: row })
    await tx.partnershipParty.deleteMany({ where: { partnershipId: id } })
    await tx.partnershipParty.createMany({
      data: cityIds.map((cityId, position) => ({ partnershipId: id, cityId, position })),
    })
  },
}

export const {
  create: createPartnership,
  update: updatePartnership,
  trash: trashPartnership,
  restore: restorePartnership,
} = mutationsOf(partnershipNoun)
