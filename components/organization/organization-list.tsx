import { ItemList } from '#components/ui/item-list.tsx'
import { formatList } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { countryName } from '#lib/i18n/names.ts'
import type { OrganizationRow } from '#lib/organizations/queries.ts'
import type { OrganizationCard } from '#lib/records/cards.ts'
import { recordPath } from '#lib/records/paths.ts'

type Listed = OrganizationCard & Partial<Pick<OrganizationRow, 'affiliations'>>

interface Organizations {
  locale: Language
  organizations: readonly Listed[]
  /** Says of each what type it is, where no heading above the list does. */
  withType?: boolean
}

/** Organizations in the order given, each with its short name, its country and its roles in alliances. */
export function OrganizationList({ locale, organizations, withType = true }: Organizations) {
  const t = messages(locale, 'organization')
  return (
    <ItemList
      items={organizations.map((organization) => ({
        href: recordPath(locale, organization.record),
        title: titleText(locale, organization),
        meta: [
          withType && t(`type.${organization.type}`),
          organization.countryCode && countryName(locale, organization.countryCode),
          ...roleTexts(locale, organization),
        ],
      }))}
    />
  )
}

function titleText(locale: Language, { record: { title, names } }: Listed): string {
  const short = names.filter((name) => name.language === locale && name.text !== title)
  return short.length > 0
    ? messages(locale, 'organization')('titleWithShort', {
        title,
        short: formatList(
          locale,
          short.map((name) => name.text),
        ),
      })
    : title
}

/** "Initiator and Secretariat, Silk Road Urban Alliance": one text for each alliance. */
function roleTexts(locale: Language, { affiliations = [] }: Listed): string[] {
  const t = messages(locale, 'organization')
  const byAlliance = Map.groupBy(affiliations, ({ alliance }) => alliance.record.title)
  return [...byAlliance].map(([alliance, its]) =>
    t('rolesInAlliance', {
      roles: formatList(locale, [...new Set(its.map(({ role }) => t(`role.${role}`)))]),
      alliance,
    }),
  )
}
