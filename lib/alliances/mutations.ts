import { inOrder, ownFields } from '#lib/records/fields.ts'
import { mutationsOf } from '#lib/records/mutations.ts'
import type { Noun } from '#lib/records/noun.ts'
import { type AllianceFields, allianceFields } from './fields.ts'

export const allianceNoun: Noun<AllianceFields> = {
  kind: 'alliance',
  fields: allianceFields,
  read: (tx, id) =>
    tx.alliance.findUnique({
      where: { id },
      omit: { id: true },
      include: {
        sections: {
          select: { kind: true, title: true, text: true, since: true, until: true },
          orderBy: { position: 'asc' },
        },
      },
    }),
  async write(tx, id, fields) {
    const { sections, ...row } = ownFields(fields)
    await tx.alliance.upsert({ where: { id }, create: { id, ...row }, update: row })
    await tx.allianceSection.deleteMany({ where: { allianceId: id } })
    await tx.allianceSection.createMany({
      data: inOrder(sections).map((section) => ({ ...section, allianceId: id })),
    })
  },
  prose: (fields) => [
    fields.summary,
    fields.description,
    ...fields.sections.flatMap((section) => [section.title, section.text]),
  ],
}

export const {
  create: createAlliance,
  update: updateAlliance,
  trash: trashAlliance,
  restore: restoreAlliance,
} = mutationsOf(allianceNoun)
