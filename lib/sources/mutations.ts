import { ownFields } from '#lib/records/fields.ts'
import { mutationsOf } from '#lib/records/mutations.ts'
import type { Noun } from '#lib/records/noun.ts'
import { type SourceFields, sourceFields } from './fields.ts'

export const sourceNoun: Noun<SourceFields> = {
  kind: 'source',
  fields: sourceFields,
  read: (tx, id) => tx.source.findUnique({ where: { id }, omit: { id: true } }),
  async write(tx, id, fields) {
    const row = ownFields(fields)
    await tx.source.upsert({ where: { id }, create: { id, ...row }, update: row })
  },
  prose: (fields) => [fields.publisher, fields.description],
}

export const {
  create: createSource,
  update: updateSource,
  trash: trashSource,
  restore: restoreSource,
} = mutationsOf(sourceNoun)
