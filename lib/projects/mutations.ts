import { inOrder, ownFields } from '#lib/records/fields.ts'
import { mutationsOf } from '#lib/records/mutations.ts'
import type { Noun } from '#lib/records/noun.ts'
import { type ProjectFields, projectFields } from './fields.ts'

export const projectNoun: Noun<ProjectFields> = {
  kind: 'project',
  fields: projectFields,
  read: (tx, id) =>
    tx.project.findUnique({
      where: { id },
      omit: { id: true },
      include: {
        parties: {
          select: { cityId: true, organizationId: true, role: true, note: true },
          orderBy: { position: 'asc' },
        },
      },
    }),
  async write(tx, id, fields) {
    const { parties, ...row } = ownFields(fields)
    await tx.project.upsert({ where: { id }, create: { id, ...row }, update: row })
    await tx.projectParty.deleteMany({ where: { projectId: id } })
    await tx.projectParty.createMany({ data: inOrder(parties).map((party) => ({ ...party, projectId: id })) })
  },
  prose: (fields) => [fields.summary, fields.description, fields.outcomes],
}

export const {
  create: createProject,
  update: updateProject,
  trash: trashProject,
  restore: restoreProject,
} = mutationsOf(projectNoun)
