import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

interface Downloads {
  locale: Language
  /** In the order in which they are offered. */
  files: readonly { format: 'csv' | 'xlsx' | 'geojson' | 'json'; href: string }[]
}

/** The list as it stands, filters and order included, in the forms in which other programs read it. */
export function ListDownloads({ locale, files }: Downloads) {
  const t = messages(locale, 'list')
  return (
    <nav className="list-downloads" aria-label={t('download')}>
      <p>{t('download')}</p>
      <ul>
        {files.map(({ format, href }) => (
          <li key={format}>
            <a href={href} rel="nofollow">
              {t(`formats.${format}`)}
            </a>
          </li>
        ))}
        <li>
          <a href={`/${locale}/data`}>{t('formatNote')}</a>
        </li>
      </ul>
    </nav>
  )
}
