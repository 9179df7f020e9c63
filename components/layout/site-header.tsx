import { SearchForm } from '#components/ui/search-form.tsx'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { Mark } from './mark.tsx'

/** The lists that the navigation names, in its order. */
export const sections = [
  'alliances',
  'cities',
  'committees',
  'projects',
  'news',
  'organizations',
  'countries',
  'topics',
] as const

type Section = (typeof sections)[number]

/** Lists that have no entry of their own in the navigation, and the entry they belong to. */
const belongsTo: Record<string, Section> = { publications: 'news', events: 'news' }

/** The home page ("") and the results of a search have a search box of their own. */
const hasOwnSearch = ['', 'search']

/** `path` is the page's address after the language: "/cities/ternopil". */
export function SiteHeader({ locale, path }: { locale: Language; path: string }) {
  const t = messages(locale, 'site')
  const first = path.split('/')[1] ?? ''
  const current = belongsTo[first] ?? first
  return (
    <header className="site-header">
      <div className="container">
        <a className="site-name" href={`/${locale}`}>
          <Mark />
          <span>{t('name')}</span>
        </a>
        {!hasOwnSearch.includes(current) && (
          <SearchForm
            action={`/${locale}/search`}
            id="site-search"
            label={t('search.region')}
            submit={t('search.submit')}
          />
        )}
        <nav aria-label={t('navigation.label')}>
          <ul className="site-nav">
            {sections.map((section) => (
              <li key={section}>
                <a
                  href={`/${locale}/${section}`}
                  aria-current={path === `/${section}` ? 'page' : current === section || undefined}
                >
                  {t(`navigation.${section}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  )
}
