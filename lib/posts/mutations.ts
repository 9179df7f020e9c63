import { ownFields } from '#lib/records/fields.ts'
import { mutationsOf } from '#lib/records/mutations.ts'
import type { Noun } from '#lib/records/noun.ts'
import { type PostFields, postFields } from './fields.ts'

export const postNoun: Noun<PostFields> = {
  kind: 'post',
  fields: postFields,
  async read(tx, id) {
    const row = await tx.post.findUnique({
      where: { id },
      omit: { id: true },
      include: { subjects: { select: { recordId: true }, orderBy: { position: 'asc' } } },
    })
    if (!row) return null
    const { subjects, ...columns } = row
    return { ...columns, subjectIds: subjects.map((subject) => subject.recordId) }
  },
  async write(tx, id, fields) {
    const { subjectIds, ...row } = ownFields(fields)
    await tx.post.upsert({ where: { id }, create: { id, ...row }, update: row })
    await tx.postSubject.deleteMany({ where: { postId: id } })
    await tx.postSubject.createMany({
      data: subjectIds.map((recordId, position) => ({ postId: id, recordId, position })),
    })
  },
  prose: (fields) => [fields.summary, fields.body],
}

export const {
  create: createPost,
  update: updatePost,
  trash: trashPost,
  restore: restorePost,
} = mutationsOf(postNoun)
