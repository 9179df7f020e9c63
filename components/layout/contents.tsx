import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

export interface ContentsEntry {
  /** Id of the section. */
  id: string
  title: string
}

/** Links to the sections of a long page. */
export function Contents({ locale, entries }: { locale: Language; entries: readonly ContentsEntry[] }) {
  const t = messages(locale, 'site')
  return (
    <nav className="mt-6 print:hidden" aria-labelledby="contents-title">
      <h2 id="contents-title" className="label mb-1">
        {t('contents')}
      </h2>
      <ul className="columns-[12rem] gap-x-8 text-sm">
        {entries.map(({ id, title }) => (
          <li key={id} className="break-inside-avoid">
            <a className="inline-block py-1" href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
