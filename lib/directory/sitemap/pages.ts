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

/** The paths of one language. They are few: a list of fifty thousand cities has a thousand pages. */
export type PathsOf = (locale: Language) => string[]

/** The texts of the site itself. */
const texts = ['about', 'accessibility', 'privacy'] as const

const pagesOf = (count: number, perPage: number) =>
  Array.from({ length: Math.max(1, Math.ceil(count / perPage)) }, (_, index) => index + 1)

/** Every indexable page that is not a record's. */
export async function listPagePaths(): Promise<PathsOf> {
  const [cities, ofAlliances, countries, posts] = await Promise.all([
    db.city.count({ where: { record: published } }),
    countByAlliance(),
    listCountryCodes(),
    Promise.all(postListNames.map(countPosts)),
  ])
  return (locale) => [
    `/${locale}`,
    listPath(locale, 'alliance'),
    ...pagesOf(cities, citiesPerPage).map((page) => citiesPath(locale, { page })),
    ...ofAlliances.flatMap(({ alliance, count }) =>
      pagesOf(count, citiesPerPage).map((page) => citiesPath(locale, { alliance, page })),
    ),
    committeesPath(locale),
    countriesPath(locale),
    ...countries.map((code) => countryPath(locale, code)),
    ...posts.flatMap(({ list, count }) =>
      pagesOf(count, postsPerPage).map((page) => postsPath(locale, list, { page })),
    ),
    listPath(locale, 'organization'),
    listPath(locale, 'project'),
    listPath(locale, 'source'),
    listPath(locale, 'topic'),
    ...texts.map((text) => `/${locale}/${text}`),
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

/** The countries that have a page. */
async function listCountryCodes(): Promise<string[]> {
  const where = { record: published, countryCode: { not: null } }
  const [cities, organizations] = await Promise.all([
    db.city.groupBy({ by: 'countryCode', where }),
    db.organization.groupBy({ by: 'countryCode', where }),
  ])
  const codes = [...cities, ...organizations].flatMap(({ countryCode }) => countryCode ?? [])
  return [...new Set(codes)].sort()
}
