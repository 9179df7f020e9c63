// What somebody wants to know of the changes to accounts: of what kind, to whom, by whom, when. It stands in the address.
import { accountChangesFilePath, accountChangesPath } from '#lib/records/admin-paths.ts'
import { address, pageParameter, parameter, type SearchParameters } from '#lib/text/address.ts'
import { isDay } from '#lib/text/partial-date.ts'
import { StaffAction } from '#prisma/generated/enums.ts'

export interface AccountChoice {
  action: StaffAction | null
  /** Id of the account that was changed. */
  person: string | null
  /** Id of the account that changed it. */
  by: string | null
  /** A day, in UTC: 2026-11-22. */
  day: string | null
  page: number
}

const isAction = (word: string): word is StaffAction => Object.hasOwn(StaffAction, word)
const readAccount = (word: string | null) => (word && /^[\w-]{1,64}$/.test(word) ? word : null)

/** Reads an address. What it does not know, it leaves out. */
export function readAccountChoice(asked: SearchParameters): AccountChoice {
  const action = parameter(asked, 'action')
  const day = parameter(asked, 'day')
  return {
    action: action && isAction(action) ? action : null,
    person: readAccount(parameter(asked, 'person')),
    by: readAccount(parameter(asked, 'by')),
    day: day && isDay(day) ? day : null,
    page: pageParameter(asked),
  }
}

const parameters = ({ action, person, by, day, page }: AccountChoice) => ({
  action,
  person,
  by,
  day,
  page: page > 1 ? page : null,
})

export const everyAccountChange: AccountChoice = { action: null, person: null, by: null, day: null, page: 1 }

export const accountChangesAddress = (choice: AccountChoice, other: Partial<AccountChoice> = {}): string =>
  address(accountChangesPath, parameters({ ...choice, page: 1, ...other }))

export const accountChangesFileAddress = (choice: AccountChoice): string =>
  address(accountChangesFilePath, parameters({ ...choice, page: 1 }))
