import type { FigureCard } from '#lib/records/cards.ts'
import { belongingRoles } from '#lib/records/published.ts'
import type { BelongingWord, MembershipRole } from '#prisma/generated/enums.ts'

interface Counted {
  belongingWord: BelongingWord
  figures: readonly FigureCard[]
  memberships: readonly {
    role: MembershipRole
    open: boolean
    city: { countryCode: string | null; record: { decisions: readonly { field: string }[] } } | null
  }[]
}

/** What an alliance declares of those who belong to it, beside what is listed one by one. */
export interface Belonging {
  /** Oldest first; an undated figure comes first. */
  declared: FigureCard[]
  /** The parts of the last declared figure, where a source tells them. */
  parts: FigureCard[]
  /** Those who belong now. Observers and partners do not. */
  listed: number
  /** Countries that the sources name for the listed places. */
  countries: number
  /** Listed places for which no source names a country, whatever the directory has decided. */
  withoutCountry: number
}

const declaredMeasure = {
  member: 'members',
  participant: 'cities_and_institutions',
} as const satisfies Record<BelongingWord, string>

const partMeasures: readonly string[] = ['cities', 'new_areas', 'districts_counties_towns']

export function belongingOf({ belongingWord, figures, memberships }: Counted): Belonging {
  const declared = figures
    .filter(({ measure }) => measure === declaredMeasure[belongingWord])
    .toSorted((a, b) => (a.asOf ?? '').localeCompare(b.asOf ?? '', 'en'))
  const last = declared.at(-1)
  const listed = memberships.filter(
    ({ role, open }) => open && belongingRoles.some((belonging) => belonging === role),
  )
  const places = listed.flatMap(({ city }) => city ?? [])
  const named = places.filter(
    ({ countryCode, record }) =>
      countryCode !== null && !record.decisions.some(({ field }) => field === 'countryCode'),
  )
  return {
    declared,
    parts: last
      ? figures.filter(({ measure, asOf }) => partMeasures.includes(measure) && asOf === last.asOf)
      : [],
    listed: listed.length,
    countries: new Set(named.map(({ countryCode }) => countryCode)).size,
    withoutCountry: places.length - named.length,
  }
}
