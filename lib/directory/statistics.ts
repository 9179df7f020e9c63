import { db } from '#lib/db/client.ts'
import { compareText } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { countryName } from '#lib/i18n/names.ts'
import { belongs, recordLink } from '#lib/records/published.ts'
import type { Prisma } from '#prisma/generated/client.ts'

// A decision on the country says that no source names one.
const memberPlace = {
  id: true,
  countryCode: true,
  latitude: true,
  longitude: true,
  record: {
    select: { ...recordLink, decisions: { where: { field: 'countryCode' }, select: { field: true } } },
  },
} satisfies Prisma.CitySelect
export type MemberPlace = Prisma.CityGetPayload<{ select: typeof memberPlace }>

/** How many members lie in a country; its code is null for those whose country nobody names. */
export interface CountryCount {
  code: string | null
  members: number
}

/** Places that belong to an alliance now, over all alliances, each once. Observers and partners do not belong. */
export async function listMemberPlaces(locale: Language): Promise<MemberPlace[]> {
  const places = await db.city.findMany({
    where: {
      published: true,
      memberships: { some: belongs },
    },
    select: memberPlace,
  })
  const compare = compareText(locale)
  return places.sort((a, b) => compare(a.record.title, b.record.title) || compare(a.id, b.id))
}

/** Most members first, then by the country's name; those without a country come last. */
export function countByCountry(
  locale: Language,
  places: readonly Pick<MemberPlace, 'countryCode'>[],
): CountryCount[] {
  const counts = new Map<string | null, number>()
  for (const { countryCode } of places) counts.set(countryCode, (counts.get(countryCode) ?? 0) + 1)
  const compare = compareText(locale)
  return [...counts]
    .map(([code, members]) => ({ code, members }))
    .sort((a, b) => {
      if (a.code === null || b.code === null) return a.code === null ? 1 : -1
      return b.members - a.members || compare(countryName(locale, a.code), countryName(locale, b.code))
    })
}
