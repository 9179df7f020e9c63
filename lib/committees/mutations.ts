import { inOrder, ownFields } from '#lib/records/fields.ts'
import { mutationsOf } from '#lib/records/mutations.ts'
import type { Noun } from '#lib/records/noun.ts'
import { type CommitteeFields, committeeFields } from './fields.ts'

export const committeeNoun: Noun<CommitteeFields> = {
  kind: 'committee',
  fields: committeeFields,
  read: (tx, id) =>
    tx.committee.findUnique({
      where: { id },
      omit: { id: true },
      include: {
        statuses: {
          select: { status: true, since: true, observedOn: true, note: true },
          orderBy: { position: 'asc' },
        },
        workplanItems: { select: { year: true, state: true, text: true }, orderBy: { position: 'asc' } },
      },
    }),
  async write(tx, id, fields) {
    const { statuses, workplanItems, ...row } = ownFields(fields)
    await tx.committee.upsert({ where: { id }, create: { id, ...row }, update: row })
    await tx.committeeStatusEntry.deleteMany({ where: { committeeId: id } })
    await tx.committeeStatusEntry.createMany({
      data: inOrder(statuses).map((entry) => ({ ...entry, committeeId: id })),
    })
    await tx.workplanItem.deleteMany({ where: { committeeId: id } })
    await tx.workplanItem.createMany({
      data: inOrder(workplanItems).map((item) => ({ ...item, committeeId: id })),
    })
  },
  prose: (fields) => [
    fields.description,
    fields.termsOfReference,
    ...fields.workplanItems.map((item) => item.text),
  ],
}

export const {
  create: createCommittee,
  update: updateCommittee,
  trash: trashCommittee,
  restore: restoreCommittee,
} = mutationsOf(committeeNoun)
