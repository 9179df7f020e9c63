import { cache } from 'react'
import { db } from '#lib/db/client.ts'
import { compareText } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { byTitle } from '#lib/records/by-title.ts'
import {
  cityCard,
  committeeCard,
  newestPosts,
  organizationCard,
  partnershipCard,
  postCard,
  projectCard,
} from '#lib/records/cards.ts'
import { published, publishedAt, recordLink, recordPage } from '#lib/records/published.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { RecordKind, TopicRelation } from '#prisma/generated/enums.ts'

const topicRow = {
  id: true,
  record: { select: recordLink },
} satisfies Prisma.TopicSelect
export type TopicRow = Prisma.TopicGetPayload<{ select: typeof topicRow }> & {
  /** How many published records of each kind are tied to the topic; a kind without any is missing. */
  counts: Partial<Record<RecordKind, number>>
}

/** All topics, by title. */
export async function listTopics(locale: Language): Promise<TopicRow[]> {
  const [topics, counted] = await Promise.all([
    db.topic.findMany({ where: { record: published }, select: topicRow }),
    db.$queryRaw<{ topicId: string; kind: RecordKind; count: number }[]>`
      SELECT link."topicId", record.kind::text AS kind, count(DISTINCT record.id)::int AS count
      FROM "TopicLink" link JOIN "Record" record ON record.id = link."recordId"
      WHERE record.status::text = ${published.status}
      GROUP BY link."topicId", record.kind`,
  ])
  const byTopic = Map.groupBy(counted, ({ topicId }) => topicId)
  return topics
    .map((topic) => ({
      ...topic,
      counts: Object.fromEntries((byTopic.get(topic.id) ?? []).map(({ kind, count }) => [kind, count])),
    }))
    .sort(byTitle(locale))
}

const topicPage = {
  id: true,
  description: true,
  record: { select: recordPage },
} satisfies Prisma.TopicSelect
type TopicItself = Prisma.TopicGetPayload<{ select: typeof topicPage }>

/** What is shown of one kind on a topic's page at most; for the rest there are the lists. */
const shownOfEachKind = 100

/** The published topic at this slug, with all that is tied to it; null where there is none. */
export const findTopic = cache(async (locale: Language, slug: string) => {
  const topic = await db.topic.findFirst({ where: { record: publishedAt(slug) }, select: topicPage })
  return topic && { ...topic, ...(await tiedTo(locale, topic)) }
})
export type TopicPage = NonNullable<Awaited<ReturnType<typeof findTopic>>>

async function tiedTo(locale: Language, { id }: TopicItself) {
  const compare = compareText(locale)
  const record = { ...published, topics: { some: { topicId: id } } }
  const take = shownOfEachKind
  const orderBy = [{ record: { title: 'asc' as const } }, { id: 'asc' as const }]
  const [projects, committees, posts, postCount, partnerships, organizations, alliances, places] =
    await Promise.all([
      db.project.findMany({ where: { record }, select: projectCard, orderBy, take }),
      db.committee.findMany({
        where: { record, alliance: { record: published } },
        select: committeeCard,
        orderBy,
        take,
      }),
      db.post.findMany({ where: { record }, select: postCard, orderBy: newestPosts, take }),
      db.post.count({ where: { record } }),
      db.partnership.findMany({ where: { record }, select: partnershipCard, orderBy, take }),
      db.organization.findMany({ where: { record }, select: organizationCard, orderBy, take }),
      db.record.findMany({ where: { ...record, kind: 'alliance' }, select: recordLink, take }),
      Promise.all(cityRelations.map((relation) => citiesOf(id, relation))),
    ])
  return {
    projects: projects.sort(byTitle(locale)),
    committees: committees.sort(byTitle(locale)),
    posts,
    postCount,
    partnerships: partnerships.sort(byTitle(locale)),
    organizations: organizations.sort(byTitle(locale)),
    alliances: alliances.sort((a, b) => compare(a.title, b.title)),
    places: places
      .filter(({ count }) => count > 0)
      .map((group) => ({ ...group, cities: group.cities.sort(byTitle(locale)) })),
  }
}

/** How a city can be tied to a topic, in the order in which a topic's page tells it. */
const cityRelations = ['works_on', 'offers', 'needs', 'about'] as const satisfies readonly TopicRelation[]

async function citiesOf(topicId: string, relation: TopicRelation) {
  const where = { record: { ...published, topics: { some: { topicId, relation } } } }
  const [count, cities] = await Promise.all([
    db.city.count({ where }),
    db.city.findMany({
      where,
      select: cityCard,
      orderBy: [{ record: { title: 'asc' } }, { id: 'asc' }],
      take: shownOfEachKind,
    }),
  ])
  return { relation, count, cities }
}
