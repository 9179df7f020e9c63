// Every noun of the model as the admin area knows it: where it is, how it is read and written, what its fields are.
import { z } from 'zod'
import { allianceNoun } from '#lib/alliances/mutations.ts'
import { cityNoun } from '#lib/cities/mutations.ts'
import { committeeNoun } from '#lib/committees/mutations.ts'
import { contactNoun } from '#lib/contacts/mutations.ts'
import { figureNoun } from '#lib/figures/mutations.ts'
import { membershipNoun } from '#lib/memberships/mutations.ts'
import { organizationNoun } from '#lib/organizations/mutations.ts'
import { partnershipNoun } from '#lib/partnerships/mutations.ts'
import { postNoun } from '#lib/posts/mutations.ts'
import { projectNoun } from '#lib/projects/mutations.ts'
import { adminSegments } from '#lib/records/admin-paths.ts'
import { mutationsOf } from '#lib/records/mutations.ts'
import type { Noun } from '#lib/records/noun.ts'
import { sourceNoun } from '#lib/sources/mutations.ts'
import { topicNoun } from '#lib/topics/mutations.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'

/** In the order in which the secretariat's navigation has them. */
export const nouns: Readonly<Record<RecordKind, Noun>> = {
  city: cityNoun,
  membership: membershipNoun,
  organization: organizationNoun,
  alliance: allianceNoun,
  committee: committeeNoun,
  project: projectNoun,
  partnership: partnershipNoun,
  post: postNoun,
  figure: figureNoun,
  contact: contactNoun,
  topic: topicNoun,
  source: sourceNoun,
}

export const isKind = (word: string): word is RecordKind => Object.hasOwn(nouns, word)

export const kinds = Object.keys(nouns).filter(isKind)

/** Kinds that are drafted, and published when they are ready. All others are published as they are saved. */
export const drafted: readonly RecordKind[] = ['post', 'project']

/** The kind whose list is at /admin/{segment}; null for any other word. */
export const kindAt = (segment: string): RecordKind | null =>
  kinds.find((kind) => adminSegments[kind] === segment) ?? null

/** How records of a kind are created, changed, trashed and restored, each as a save of its own. */
export const mutationsFor = (kind: RecordKind) => mutationsOf(nouns[kind])

/** A kind's fields by name. @throws where they are no object, which all of them are. */
export function shapeOf(kind: RecordKind): Readonly<Record<string, z.ZodType>> {
  const { fields } = nouns[kind]
  if (!(fields instanceof z.ZodObject)) throw new Error(`The fields of ${kind} are not an object`)
  return fields.shape
}
