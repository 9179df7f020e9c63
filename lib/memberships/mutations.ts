import { ownFields } from '#lib/records/fields.ts'
import { mutationsOf } from '#lib/records/mutations.ts'
import type { Noun } from '#lib/records/noun.ts'
import { type MembershipFields, membershipFields } from './fields.ts'

export const membershipNoun: Noun<MembershipFields> = {
  kind: 'membership',
  fields: membershipFields,
  read: (tx, id) => tx.membership.findUnique({ where: { id }, omit: { id: true, open: true } }),
  async write(tx, id, fields) {
    const row = ownFields(fields)
    await tx.membership.upsert({ where: { id }, create: { id, ...row }, update: row })
  },
}

export const {
  create: createMembership,
  update: updateMembership,
  trash: trashMembership,
  restore: restoreMembership,
} = mutationsOf(membershipNoun)
