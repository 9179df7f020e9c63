import type { Language } from './languages.ts'
import { formattingLocale } from './messages.ts'

const steps = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const

/** How long ago something was: "3 minutes ago", "yesterday", "now". */
export function formatAgo(locale: Language, at: Date, now: Date = new Date()): string {
  const format = new Intl.RelativeTimeFormat(formattingLocale(locale), { numeric: 'auto' })
  const passed = at.getTime() - now.getTime()
  for (const [unit, length] of steps)
    if (Math.abs(passed) >= length) return format.format(Math.round(passed / length), unit)
  return format.format(0, 'second')
}
