// What somebody wants to know of what was done: whose, to what, for whom, when. It stands in the address.
import { isKind } from '#lib/directory/admin/nouns.ts'
import { activityFilePath, activityPath } from '#lib/records/admin-paths.ts'
import { isRecordId } from '#lib/records/id.ts'
import { address, pageParameter, parameter, type SearchParameters } from '#lib/text/address.ts'
import { isDay } from '#lib/text/partial-date.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'

export interface ActivityChoice {
  /** Id of an account, or "seed" for the first filling. */
  person: string | null
  kind: RecordKind | null
  /** Id of an alliance. */
  alliance: string | null
  /** A day, in UTC: 2026-11-22. */
  day: string | null
  page: number
}

export const seedPerson = 'seed'

/** Reads an address. What it does not know, it leaves out. */
export function readActivity(asked: SearchParameters): ActivityChoice {
  const person = parameter(asked, 'person')
  const kind = parameter(asked, 'kind')
  const alliance = parameter(asked, 'alliance')
  const day = parameter(asked, 'day')
  return {
    person: person && /^[\w-]{1,64}$/.test(person) ? person : null,
    kind: kind && isKind(kind) ? kind : null,
    alliance: alliance && isRecordId(alliance) ? alliance : null,
    day: day && isDay(day) ? day : null,
    page: pageParameter(asked),
  }
}

const parameters = ({ person, kind, alliance, day, page }: ActivityChoice) => ({
  person,
  kind,
  alliance,
  day,
  page: page > 1 ? page : null,
})

export const activityAddress = (choice: ActivityChoice, other: Partial<ActivityChoice> = {}): string =>
  address(activityPath, parameters({ ...choice, page: 1, ...other }))

export const activityFileAddress = (choice: ActivityChoice): string =>
  address(activityFilePath, parameters({ ...choice, page: 1 }))
