import { expect, test } from 'vitest'
import { fieldLabel } from '#components/record/field-label.ts'
import { allianceFields } from '#lib/alliances/fields.ts'
import { cityFields } from '#lib/cities/fields.ts'
import { committeeFields } from '#lib/committees/fields.ts'
import { contactFields } from '#lib/contacts/fields.ts'
import { seedAlliances } from '#lib/directory/seed/alliances.ts'
import { seedCities } from '#lib/directory/seed/cities.ts'
import { figureFields } from '#lib/figures/fields.ts'
import { field as words } from '#lib/i18n/catalogues/en/field.ts'
import { membershipFields } from '#lib/memberships/fields.ts'
import { organizationFields } from '#lib/organizations/fields.ts'
import { partnershipFields } from '#lib/partnerships/fields.ts'
import { postFields } from '#lib/posts/fields.ts'
import { projectFields } from '#lib/projects/fields.ts'
import { sourceFields } from '#lib/sources/fields.ts'
import { topicFields } from '#lib/topics/fields.ts'
import { RecordKind } from '#prisma/generated/enums.ts'
import { committees } from '#prisma/seed/committees.ts'
import { contacts } from '#prisma/seed/contacts.ts'
import { figures } from '#prisma/seed/figures.ts'
import { silkRoadMemberships } from '#prisma/seed/memberships.ts'
import { organizations } from '#prisma/seed/organizations.ts'
import { participants } from '#prisma/seed/participants.ts'
import { partnerships } from '#prisma/seed/partnerships.ts'
import { posts } from '#prisma/seed/posts.ts'
import { projects } from '#prisma/seed/projects.ts'
import { sources } from '#prisma/seed/sources.ts'
import { topics } from '#prisma/seed/topics.ts'

interface Seeded {
  citations: readonly { source: string; field?: string | null }[]
  decisions?: readonly { field: string }[]
}

const nouns: Record<RecordKind, { fields: { shape: object }; seeded: readonly Seeded[] }> = {
  alliance: { fields: allianceFields, seeded: seedAlliances },
  city: { fields: cityFields, seeded: seedCities },
  membership: { fields: membershipFields, seeded: [...silkRoadMemberships, ...participants] },
  organization: { fields: organizationFields, seeded: organizations },
  committee: { fields: committeeFields, seeded: committees },
  project: { fields: projectFields, seeded: projects },
  partnership: { fields: partnershipFields, seeded: partnerships },
  post: { fields: postFields, seeded: posts },
  topic: { fields: topicFields, seeded: topics },
  figure: { fields: figureFields, seeded: figures },
  contact: { fields: contactFields, seeded: contacts },
  source: { fields: sourceFields, seeded: sources },
}

const fieldsOf = (kind: RecordKind): string[] => Object.keys(nouns[kind].fields.shape)

const told = Object.values(RecordKind).flatMap((kind) => {
  const fields = nouns[kind].seeded.flatMap(({ citations, decisions = [] }) =>
    [...citations, ...decisions].flatMap(({ field }) => field ?? []),
  )
  return [...new Set(fields)].map((field): [RecordKind, string] => [kind, field])
})

test('the seed tells of many facts what they rest on', () => {
  expect(told.length).toBeGreaterThan(30)
})

test.for(told)(
  'of %s, what the seed says of "%s" is about a fact it has, and that has words',
  ([kind, field]) => {
    expect(fieldsOf(kind)).toContain(field)
    expect(fieldLabel('en', kind, field)).toMatch(/^\p{Lu}[\p{L} ]+$/u)
  },
)

test('a fact is called as its noun calls it', () => {
  expect(fieldLabel('en', 'city', 'parentId')).toBe('Lies in')
  expect(fieldLabel('en', 'alliance', 'parentId')).toBe('Part of')
  expect(fieldLabel('en', 'city', 'toString')).toBe('toString')
})

test('no words are kept for a fact that no noun has', () => {
  const { of: ofKind, ...ofAll } = words
  const every = Object.values(RecordKind).flatMap(fieldsOf)
  expect(Object.keys(ofAll).filter((field) => !every.includes(field))).toEqual([])
  expect(Object.keys(ofKind.city).filter((field) => !fieldsOf('city').includes(field))).toEqual([])
  expect(Object.keys(ofKind.post).filter((field) => !fieldsOf('post').includes(field))).toEqual([])
  expect(Object.keys(ofKind.source).filter((field) => !fieldsOf('source').includes(field))).toEqual([])
})
