import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

interface Downloads {
  locale: Language
  /** What can be taken along, where it is not simply the list that the page shows. */
  label?: string
  /** In the order in which they are offered. */
  files: readonly { format: 'csv' | 'xlsx' | 'geojson' | 'json'; href: string }[]
}

/** The list as it stands, filters and order included, in the forms in which other programs read it. */
export function ListDownloads({ locale, label, files }: Downloads) {
  const t = messages(locale, 'list')
  const name = label ?? t('download')
  return (
    <nav className="list-downloads" aria-label={name}>
      <p>{name}</p>
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
