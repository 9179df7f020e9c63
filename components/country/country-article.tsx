import { Columns } from '#components/layout/columns.tsx'
import { ProjectList } from '#components/project/project-list.tsx'
import { DecisionNotes } from '#components/record/decision-notes.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { ItemList } from '#components/ui/item-list.tsx'
import { Section } from '#components/ui/section.tsx'
import { citiesPath } from '#lib/cities/paths.ts'
import type { CountryPage } from '#lib/directory/countries.ts'
import { formatNumber } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { recordPath } from '#lib/records/paths.ts'
import { CountryFacts } from './country-facts.tsx'
import { CountryPlaces } from './country-places.tsx'

/** Everything the directory has in one country. */
export function CountryArticle({ locale, country }: { locale: Language; country: CountryPage }) {
  const t = messages(locale, 'country')
  const { places, placeCount, organizations, projects } = country
  return (
    <Columns side="end" asideLabel={t('facts')} aside={<CountryFacts locale={locale} country={country} />}>
      <Section
        id="cities"
        title={t('cities')}
        {...(placeCount > places.length && {
          aside: (
            <a href={citiesPath(locale, { country: country.code })}>
              {t('allCities', { count: formatNumber(locale, placeCount) })}
            </a>
          ),
        })}
      >
        {places.length > 0 ? (
          <CountryPlaces locale={locale} places={places} />
        ) : (
          <Empty>{t('noCities', { country: country.name })}</Empty>
        )}
      </Section>
      {organizations.length > 0 && (
        <Section id="organizations" title={t('organizations')}>
          <ItemList
            items={organizations.map(({ record, type }) => ({
              href: recordPath(locale, record),
              title: record.title,
              meta: [messages(locale, 'organization')(`type.${type}`)],
              ...(record.decisions.length > 0 && {
                text: <DecisionNotes locale={locale} decisions={record.decisions} />,
              }),
            }))}
          />
        </Section>
      )}
      {projects.length > 0 && (
        <Section id="projects" title={t('projects')}>
          <ProjectList locale={locale} projects={projects} />
        </Section>
      )}
    </Columns>
  )
}
