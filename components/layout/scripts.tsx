import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { scriptChoice } from './scripts-left-out.ts'

// Small scripts of our own, from public/scripts. Every page works without them, so each is a module, which the browser
// runs when the page stands. Their words come with them.

/**
 * On every page. The first decides how the page looks, so the browser draws nothing before it has run; `async` has React
 * move it to the head, where alone that counts.
 */
export function PageScripts({ locale }: { locale: Language }) {
  const t = messages(locale, 'site')
  if (scriptChoice().leftOut) return null
  return (
    <>
      <script type="module" src="/scripts/display.js" blocking="render" async />
      <script
        type="module"
        src="/scripts/page.js"
        data-link={t('sectionLink', { title: '{title}' })}
        data-copied={t('linkCopied')}
      />
      <script type="module" src="/scripts/search.js" />
    </>
  )
}

/** On a page with a form above a list. */
export function ListScript() {
  if (scriptChoice().leftOut) return null
  return <script type="module" src="/scripts/list.js" />
}

/** On a page with a map. */
export function MapScript({ locale }: { locale: Language }) {
  const t = messages(locale, 'map')
  if (scriptChoice().leftOut) return null
  return (
    <script
      type="module"
      src="/scripts/map.js"
      data-larger={t('larger')}
      data-smaller={t('smaller')}
      data-frame={t('frame')}
    />
  )
}
