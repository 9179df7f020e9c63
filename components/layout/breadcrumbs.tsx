import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

export interface Crumb {
  /** Address, with its language. */
  href: string
  label: string
}

/** The way from the home page down to the page above this one; the page itself stands below as the title. */
export function Breadcrumbs({ locale, crumbs }: { locale: Language; crumbs: readonly Crumb[] }) {
  const t = messages(locale, 'site')
  return (
    <nav aria-label={t('breadcrumbs')}>
      <ol className="breadcrumbs">
        {[{ href: `/${locale}`, label: t('home') }, ...crumbs].map((crumb) => (
          <li key={crumb.href}>
            <a href={crumb.href}>{crumb.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
