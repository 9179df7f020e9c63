import { Note } from '#components/ui/note.tsx'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

interface Decisions {
  locale: Language
  decisions: readonly { reason: string }[]
}

/** What the editors decided about that beside which this stands, and why. A reason for several facts is told once. */
export function DecisionNotes({ locale, decisions }: Decisions) {
  const reasons = new Set(decisions.map(({ reason }) => reason))
  return [...reasons].map((reason) => (
    <Note key={reason} label={messages(locale, 'record')('decision')}>
      {reason}
    </Note>
  ))
}
