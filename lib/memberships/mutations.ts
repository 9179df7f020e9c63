import { ownFields } from '#lib/records/fields.ts'
import { mutationsOf } from '#lib/records/mutations.ts'
import type { Noun, Transaction } from '#lib/records/noun.ts'
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

/**
 * Takes members off their places in an alliance's list until each is written in the same save, so that two can change theirs.
 * Only those that stand as they did when the editor began: the others are merged with what somebody else has made of them.
 */
export async function freePositions(
  tx: Transaction,
  members: readonly { id: string; version: number }[],
): Promise<void> {
  const ids = members.map(({ id }) => id)
  // Locked as saving each of them does, and in one order, so that nobody changes them in between.
  const standing = await tx.$queryRaw<{ id: string; version: number }[]>`
    SELECT id, version FROM "Record" WHERE id = ANY (${ids}) ORDER BY id FOR UPDATE`
  const asBegun = standing.filter(({ id, version }) =>
    members.some((one) => one.id === id && one.version === version),
  )
  await tx.membership.updateMany({
    where: { id: { in: asBegun.map(({ id }) => id) } },
    data: { position: null },
  })
}
