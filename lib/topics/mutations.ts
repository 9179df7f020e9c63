import { ownFields } from '#lib/records/fields.ts'
import { mutationsOf } from '#lib/records/mutations.ts'
import type { Noun } from '#lib/records/noun.ts'
import { type TopicFields, topicFields } from './fields.ts'

export const topicNoun: Noun<TopicFields> = {
  kind: 'topic',
  fields: topicFields,
  read: (tx, id) => tx.topic.findUnique({ where: { id }, omit: { id: true } }),
  async write(tx, id, fields) {
    const row = ownFields(fields)
    await tx.topic.upsert({ where: { id }, create: { id, ...row }, update: row })
  },
  prose: (fields) => [fields.description],
}

export const {
  create: createTopic,
  update: updateTopic,
  trash: trashTopic,
  restore: restoreTopic,
} = mutationsOf(topicNoun)
