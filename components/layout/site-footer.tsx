import { type Language, languages, publishedLanguages } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { DisplayChoice } from './display-choice.tsx'

const pages = ['about', 'sources', 'data', 'accessibility', 'privacy'] as const

/** `path` is the page's address after the language; the other languages' links lead to the same page. */
export function SiteFooter({ locale, path }: { locale: Language; path: string }) {
  const t = messages(locale, 'site')
  return (
    <footer className="site-footer">
      <div className="container">
        <nav aria-label={t('footer.label')}>
          <ul>
            {pages.map((page) => (
              <li key={page}>
                <a href={`/${locale}/${page}`} aria-current={path === `/${page}` ? 'page' : undefined}>
                  {t(`footer.${page}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {publishedLanguages.length > 1 && (
          <nav aria-label={t('languages')}>
            <ul>
              {publishedLanguages.map((language) => (
                <li key={language}>
                  <a
                    href={`/${language}${path}`}
                    hrefLang={language}
                    lang={language}
                    dir={languages[language].direction}
                    aria-current={language === locale || undefined}
                  >
                    {languages[language].name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <DisplayChoice locale={locale} />
        <p>{t('footer.independence')}</p>
        <p>
          {t.rich('footer.credit', {
            geonames: (text) => <a href="https://www.geonames.org/">{text}</a>,
            licence: (text) => <a href="https://creativecommons.org/licenses/by/4.0/">{text}</a>,
          })}
        </p>
      </div>
    </footer>
  )
}
