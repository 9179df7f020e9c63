import type { ReactNode } from 'react'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx'
import { PageScripts } from './scripts.tsx'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'

interface PageFrame {
  locale: Language
  /** The page's address after its language, as in "/cities/ternopil"; "" for the home page. */
  path: string
  /** The page's one first-level heading. */
  title: ReactNode
  /** What kind of thing the page is about, above the title: "Region · Ukraine". */
  kicker?: ReactNode
  /** One or two sentences below the title. */
  lead?: ReactNode
  /** Pages above this one, without the home page. Left out on the home page only. */
  breadcrumbs?: readonly Crumb[]
  children: ReactNode
}

/** The frame of every public page: header, way here, title, content, footer. */
export function Page({ locale, path, title, kicker, lead, breadcrumbs, children }: PageFrame) {
  return (
    <>
      <PageScripts locale={locale} />
      <a className="skip-link" href="#content">
        {messages(locale, 'site')('skip')}
      </a>
      <SiteHeader locale={locale} path={path} />
      <main id="content" className="container" tabIndex={-1}>
        {breadcrumbs && <Breadcrumbs locale={locale} crumbs={breadcrumbs} />}
        <header className="page-title">
          {kicker && <p className="label">{kicker}</p>}
          <h1>{title}</h1>
          {lead && <div className="lead">{lead}</div>}
        </header>
        {children}
      </main>
      <SiteFooter locale={locale} path={path} />
    </>
  )
}
