import { ownFields } from '#lib/records/fields.ts'
import { mutationsOf } from '#lib/records/mutations.ts'
import type { Noun } from '#lib/records/noun.ts'
import { type ContactFields, contactFields } from './fields.ts'

export const contactNoun: Noun<ContactFields> = {
  kind: 'contact',
  fields: contactFields,
  read: (tx, id) => tx.contact.findUnique({ where: { id }, omit: { id: true } }),
  async write(tx, id, fields) {
    const row = ownFields(fields)
    await tx.contact.upsert({ where: { id }, create: { id, ...row }, update: row })
  },
}

export const {
  create: createContact,
  update: updateContact,
  trash: trashContact,
  restore: restoreContact,
} = mutationsOf(contactNoun)
