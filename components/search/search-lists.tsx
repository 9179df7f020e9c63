import { countriesPath } from '#lib/countries/paths.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { listPath, postListPath } from '#lib/records/paths.ts'

/** The lists of the directory, for those whom the search does not help. */
export function SearchLists({ locale }: { locale: Language }) {
  const t = messages(locale, 'search')
  const words = messages(locale, 'site')
  return (
    <nav aria-labelledby="search-lists">
      <h2 id="search-lists" className="text-lg mt-8 mb-2">
        {t('lists')}
      </h2>
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        <li>
          <a href={listPath(locale, 'alliance')}>{words('navigation.alliances')}</a>
        </li>
        <li>
          <a href={listPath(locale, 'city')}>{words('navigation.cities')}</a>
        </li>
        <li>
          <a href={countriesPath(locale)}>{words('navigation.countries')}</a>
        </li>
        <li>
          <a href={listPath(locale, 'committee')}>{words('navigation.committees')}</a>
        </li>
        <li>
          <a href={listPath(locale, 'project')}>{words('navigation.projects')}</a>
        </li>
        <li>
          <a href={listPath(locale, 'organization')}>{words('navigation.organizations')}</a>
        </li>
        <li>
          <a href={postListPath(locale, 'news')}>{words('navigation.news')}</a>
        </li>
        <li>
          <a href={listPath(locale, 'topic')}>{words('navigation.topics')}</a>
        </li>
      </ul>
    </nav>
  )
}
