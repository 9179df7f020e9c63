import { Section } from '#components/ui/section.tsx'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { OrganizationRow } from '#lib/organizations/queries.ts'
import { OrganizationType } from '#prisma/generated/enums.ts'
import { OrganizationList } from './organization-list.tsx'

interface Organizations {
  locale: Language
  /** In their order within each group. */
  organizations: readonly OrganizationRow[]
}

/** Organizations under what type they are; a type that none has is left out. */
export function OrganizationsByType({ locale, organizations }: Organizations) {
  const t = messages(locale, 'organization')
  const byType = Map.groupBy(organizations, ({ type }) => type)
  return Object.values(OrganizationType).map((type) => {
    const its = byType.get(type)
    return (
      its && (
        <Section
          key={type}
          id={type.replaceAll('_', '-')}
          title={t(`types.${type}`)}
          aside={t('count', { count: its.length })}
        >
          <OrganizationList locale={locale} organizations={its} withType={false} />
        </Section>
      )
    )
  })
}
