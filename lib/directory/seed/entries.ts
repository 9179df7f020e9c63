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
import type { SpineFields } from '#lib/records/fields.ts'
import { seededRecordId } from '#lib/records/id.ts'
import type { Noun } from '#lib/records/noun.ts'
import { createRecord } from '#lib/records/save.ts'
import type { SaveScope } from '#lib/records/scope.ts'
import { sourceNoun } from '#lib/sources/mutations.ts'
import { slugFrom } from '#lib/text/slug.ts'
import { topicNoun } from '#lib/topics/mutations.ts'
import { committees } from '#prisma/seed/committees.ts'
import { contacts } from '#prisma/seed/contacts.ts'
import { figures } from '#prisma/seed/figures.ts'
import { silkRoadMemberships } from '#prisma/seed/memberships.ts'
import { organizations } from '#prisma/seed/organizations.ts'
import { participants } from '#prisma/seed/participants.ts'
import { partnerships } from '#prisma/seed/partnerships.ts'
import { posts } from '#prisma/seed/posts.ts'
import { projects } from '#prisma/seed/projects.ts'
import type {
  SeedAlliance,
  SeedCitation,
  SeedCity,
  SeedCommittee,
  SeedContact,
  SeedFigure,
  SeedKey,
  SeedMembership,
  SeedOrganization,
  SeedPartnership,
  SeedPost,
  SeedProject,
  SeedTopicLink,
} from '#prisma/seed/shape.ts'
import { sources } from '#prisma/seed/sources.ts'
import { topics } from '#prisma/seed/topics.ts'
import { seedAlliances } from './alliances.ts'
import { seedCities } from './cities.ts'

/** One record of the seed, ready to be created. */
export interface SeedEntry {
  id: string
  plant(scope: SaveScope): Promise<void>
}

/** Every record of the seed, in an order in which each refers only to those before it. */
export function seedEntries(): SeedEntry[] {
  const entries = [
    ...sources.map((source) => entry(sourceNoun, `source/${source.slug}`, spine(source))),
    ...topics.map((topic) => entry(topicNoun, `topic/${topic.slug}`, spine(topic))),
    ...parentsFirst(seedAlliances, 'alliance').map(alliance),
    ...parentsFirst<SeedOrganization>(organizations, 'organization').map(organization),
    ...parentsFirst(seedCities, 'city').map(city),
    ...[...silkRoadMemberships, ...participants].map(membership),
    ...committees.map(committee),
    ...projects.map(project),
    ...partnerships.map(partnership),
    ...posts.map(post),
    ...figures.map(figure),
    ...contacts.map(contact),
  ]
  const twice = entries.find(({ id }, index) => entries.findIndex((other) => other.id === id) !== index)
  if (twice) throw new Error(`The seed has the record ${twice.id} twice`)
  return entries
}

function entry<Fields extends SpineFields>(noun: Noun<Fields>, key: string, input: unknown): SeedEntry {
  const id = seededRecordId(key)
  const parsed = noun.fields.safeParse(input)
  if (!parsed.success) throw new Error(`The seed's ${key} is wrong: ${parsed.error.message}`)
  return { id, plant: async (scope) => void (await createRecord(scope, noun, id, parsed.data)) }
}

/** The id that a key stands for; null for none. */
const idOf = (key: SeedKey | undefined): string | null => (key ? seededRecordId(key) : null)

/** Which of two columns a key belongs in: `{ cityId }` or `{ organizationId }`, and so on. */
const oneOf = (key: SeedKey): Record<string, string> => ({ [`${key.split('/')[0]}Id`]: seededRecordId(key) })

/** What the spine has, with keys turned into ids. The rest of the record stays as it is. */
function spine<Data extends { slug?: string; citations: SeedCitation[]; topics?: SeedTopicLink[] }>(
  data: Data,
) {
  return {
    ...data,
    slug: data.slug ?? null,
    citations: data.citations.map(({ source, ...citation }) => ({ ...citation, sourceId: idOf(source) })),
    topics: data.topics?.map(({ topic, relation }) => ({ topicId: idOf(topic), relation })),
  }
}

const alliance = (data: SeedAlliance): SeedEntry =>
  entry(allianceNoun, `alliance/${data.slug}`, { ...spine(data), parentId: idOf(data.parent) })

const city = (data: SeedCity): SeedEntry =>
  entry(cityNoun, `city/${data.slug}`, {
    ...spine(data),
    countryCode: data.country,
    parentId: idOf(data.parent),
    location: data.latitude === undefined ? null : { latitude: data.latitude, longitude: data.longitude },
  })

const organization = (data: SeedOrganization): SeedEntry =>
  entry(organizationNoun, `organization/${data.slug}`, {
    ...spine(data),
    countryCode: data.country,
    parentId: idOf(data.parent),
    affiliations: data.affiliations.map(({ alliance, ...rest }) => ({ ...rest, allianceId: idOf(alliance) })),
  })

const membership = (data: SeedMembership): SeedEntry =>
  entry(membershipNoun, `membership/${data.alliance}/${data.member}`, {
    ...spine(data),
    title: `${titleOf(data.member)} in ${titleOf(data.alliance)}`,
    allianceId: idOf(data.alliance),
    ...oneOf(data.member),
  })

const committee = (data: SeedCommittee): SeedEntry =>
  entry(committeeNoun, `committee/${data.slug}`, { ...spine(data), allianceId: idOf(data.alliance) })

const project = (data: SeedProject): SeedEntry =>
  entry(projectNoun, `project/${data.slug}`, {
    ...spine(data),
    allianceId: idOf(data.alliance),
    parties: data.parties.map(({ party, ...rest }) => ({ ...rest, ...oneOf(party) })),
  })

const partnership = (data: SeedPartnership): SeedEntry =>
  entry(partnershipNoun, `partnership/${slugFrom(data.title)}`, {
    ...spine(data),
    cityIds: data.cities.map(idOf),
  })

const post = (data: SeedPost): SeedEntry =>
  entry(postNoun, `post/${data.slug}`, { ...spine(data), subjectIds: data.about.map(idOf) })

const figure = (data: SeedFigure, position: number): SeedEntry =>
  entry(figureNoun, `figure/${data.subject}/${data.measure}/${data.asOf ?? 'undated'}`, {
    ...spine(data),
    title: `${data.measure.replaceAll('_', ' ')}, ${titleOf(data.subject)}${data.asOf ? `, ${data.asOf}` : ''}`,
    ...oneOf(data.subject),
    position,
  })

const contact = (data: SeedContact, position: number): SeedEntry =>
  entry(contactNoun, `contact/${data.subject}/${slugFrom(`${data.role} ${data.department ?? ''}`)}`, {
    ...spine(data),
    title: `${data.role}, ${titleOf(data.subject)}`,
    ...oneOf(data.subject),
    position,
  })

/** What a record that has no title of its own is called after. */
function titleOf(key: SeedKey): string {
  const slug = key.slice(key.indexOf('/') + 1)
  const kinds: Record<string, readonly { slug: string; title: string }[]> = {
    alliance: seedAlliances,
    city: seedCities,
    organization: organizations,
    committee: committees,
  }
  const found = kinds[key.split('/')[0] ?? '']?.find((data) => data.slug === slug)
  if (!found) throw new Error(`The seed refers to ${key}, which it does not have`)
  return found.title
}

/** Places what others lie in before them. */
function parentsFirst<Data extends { slug: string; parent?: SeedKey }>(
  all: readonly Data[],
  kind: string,
): Data[] {
  const depth = (data: Data): number => {
    const above = all.find((other) => data.parent === `${kind}/${other.slug}`)
    return above ? depth(above) + 1 : 0
  }
  return all.toSorted((a, b) => depth(a) - depth(b))
}
