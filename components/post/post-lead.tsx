import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

/** What a post reports, in the directory's own words, and marked as such. */
export function PostLead({ locale, summary }: { locale: Language; summary: string }) {
  return (
    <>
      <p>{summary}</p>
      <p className="mt-2 text-sm">{messages(locale, 'post')('summaryNote')}</p>
    </>
  )
}
