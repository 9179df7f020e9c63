import { inOrder, ownFields } from '#lib/records/fields.ts'
import { mutationsOf } from '#lib/records/mutations.ts'
import type { Noun } from '#lib/records/noun.ts'
import { type OrganizationFields, organizationFields } from './fields.ts'

export const organizationNoun: Noun<OrganizationFields> = {
  kind: 'organization',
  fields: organizationFields,
  read: (tx, id) =>
    tx.organization.findUnique({
      where: { id },
      omit: { id: true },
      include: {
        affiliations: {
          select: { allianceId: true, role: true, since: true, until: true, note: true },
          orderBy: { position: 'asc' },
        },
      },
    }),
  async write(tx, id, fields) {
    const { affiliations, ...row } = ownFields(fields)
    await tx.organization.upsert({ where: { id }, create: { id, ...row }, update: row })
    await tx.affiliation.deleteMany({ where: { organizationId: id } })
    await tx.affiliation.createMany({
      data: inOrder(affiliations).map((affiliation) => ({ ...affiliation, organizationId: id })),
    })
  },
  parts: (fields) => fields.affiliations,
  prose: (fields) => [fields.description],
}

export const {
  create: createOrganization,
  update: updateOrganization,
  trash: trashOrganization,
  restore: restoreOrganization,
} = mutationsOf(organizationNoun)
