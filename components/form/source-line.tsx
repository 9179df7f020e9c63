'use client'
import type { Typed } from '#lib/directory/admin/form/field.ts'
import { keysOf, within } from '#lib/directory/admin/form/paths.ts'
import { formatList } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

interface SourceLine {
  name: string
  label: string
  typed: Typed
  locale: Language
}

/** Beside a fact: what it rests on, and a way to name something. */
export function SourceLine({ name, label, typed, locale }: SourceLine) {
  const t = messages(locale, 'form')
  const about = (list: string, value: string) =>
    keysOf(typed, list).flatMap((key) => {
      const path = within(list, key)
      return typed[within(path, 'field')] === name ? (typed[within(path, value)] ?? []) : []
    })
  const sources = [...new Set(about('citations', 'sourceId'))].filter(Boolean)
  return (
    <p className="field-sources">
      {sources.length > 0 && <span>{t('sourceOf', { sources: formatList(locale, sources) })}</span>}{' '}
      {about('decisions', 'reason').length > 0 && <span>{t('decided')}</span>}{' '}
      <button type="submit" name="intent" value={`cite:${name}`} className="button-link">
        {t.rich('nameSource', { label, hidden: (text) => <span className="visually-hidden">{text}</span> })}
      </button>
    </p>
  )
}
