// The pages that are no record's: home, lists with their further pages, the lists of one alliance, countries, texts.
import { citiesPath } from '#lib/cities/paths.ts'
import { citiesPerPage } from '#lib/cities/queries.ts'
import { committeesPath } from '#lib/committees/paths.ts'
import { countriesPath, countryPath } from '#lib/countries/paths.ts'
import { db } from '#lib/db/client.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { type PostListName, postLists } from '#lib/posts/filter.ts'
import { postsPath } from '#lib/posts/paths.ts'
import { postsPerPage, postsWhere } from '#lib/posts/queries.ts'
import { listPath } from '#lib/records/paths.ts'
import { openMembership, published } from '#lib/records/published.ts'
import { lastChange, listRecordParts, type RecordPartName } from './records.ts'

/** A page in one language, and when what it shows last changed; null where it shows no record. */
export interface ListPage {
  path: string
  changedAt: Date | null
}

/** The pages of one language. They are few: a list of fifty thousand cities has a thousand. */
export type PagesIn = (locale: Language) => ListPage[]

/** The texts of the site itself. */
const texts = [
  'about',
  'accessibility',
  'data',
  'data/api',
  'data/codebook',
  'data/feeds',
  'privacy',
] as const

const pagesOf = (count: number, perPage: number) =>
  Array.from({ length: Math.max(1, Math.ceil(count / perPage)) }, (_, index) => index + 1)

/** Every indexable page that is not a record's. */
export async function listPages(): Promise<PagesIn> {
  const [changed, cities, ofAlliances, countries, posts] = await Promise.all([
    listRecordParts(2 ** 31 - 1),
    db.city.count({ where: { record: published } }),
    countByAlliance(),
    listCountries(),
    Promise.all(postListNames.map(countPosts)),
  ])
  const latest = (...names: RecordPartName[]) =>
    changed
      .filter(({ name }) => names.length === 0 || names.includes(name))
      .map(({ changedAt }) => changedAt)
      .reduce<Date | null>((one, other) => (one && one > other ? one : other), null)
  return (locale) => [
    { path: `/${locale}`, changedAt: latest() },
    { path: listPath(locale, 'alliance'), changedAt: latest('alliances') },
    ...pagesOf(cities, citiesPerPage).map((page) => ({
      path: citiesPath(locale, { page }),
      changedAt: latest('cities'),
    })),
    ...ofAlliances.flatMap(({ alliance, count }) =>
      pagesOf(count, citiesPerPage).map((page) => ({
        path: citiesPath(locale, { alliance, page }),
        changedAt: latest('cities'),
      })),
    ),
    { path: committeesPath(locale), changedAt: latest('committees') },
    { path: countriesPath(locale), changedAt: latest('cities', 'organizations') },
    ...countries.map(({ code, changedAt }) => ({ path: countryPath(locale, code), changedAt })),
    ...posts.flatMap(({ list, count }) =>
      pagesOf(count, postsPerPage).map((page) => ({
        path: postsPath(locale, list, { page }),
        changedAt: latest('posts'),
      })),
    ),
    { path: listPath(locale, 'organization'), changedAt: latest('organizations') },
    { path: listPath(locale, 'project'), changedAt: latest('projects') },
    { path: listPath(locale, 'source'), changedAt: latest('sources') },
    { path: listPath(locale, 'topic'), changedAt: latest('topics') },
    ...texts.map((text) => ({ path: `/${locale}/${text}`, changedAt: null })),
  ]
}

const postListNames = Object.keys(postLists).filter((name): name is PostListName =>
  Object.hasOwn(postLists, name),
)

const countPosts = async (list: PostListName) => ({
  list,
  count: await db.post.count({ where: postsWhere(list, { topic: null, alliance: null }) }),
})

/** The alliances to which listed places belong now, and how many. */
async function countByAlliance(): Promise<{ alliance: string; count: number }[]> {
  const groups = await db.membership.groupBy({
    by: 'allianceId',
    where: { ...openMembership, city: { record: published } },
    _count: true,
  })
  const records = await db.record.findMany({
    where: { id: { in: groups.map(({ allianceId }) => allianceId) } },
    select: { id: true, slug: true },
    orderBy: { slug: 'asc' },
  })
  return records.flatMap(({ id, slug }) => {
    const count = groups.find(({ allianceId }) => allianceId === id)?._count
    return slug !== null && count ? [{ alliance: slug, count }] : []
  })
}

/** The countries that have a page, and when anything in them last changed. */
const listCountries = () =>
  db.$queryRawUnsafe<{ code: string; changedAt: Date }[]>(
    `SELECT code, max(changed) AS "changedAt"
     FROM (SELECT "countryCode"::text AS code, ${lastChange} AS changed
           FROM "City" JOIN "Record" r USING (id) WHERE r.status::text = $1
           UNION ALL
           SELECT "countryCode"::text, ${lastChange}
           FROM "Organization" JOIN "Record" r USING (id) WHERE r.status::text = $1) placed
     WHERE code IS NOT NULL GROUP BY code ORDER BY code`,
    published.status,
  )
