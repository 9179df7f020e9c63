import type { Language } from './languages.ts'
import { formattingLocale } from './messages.ts'

/**
 * What formats texts of one language, made when it is first asked for and then kept: making one takes longer than all that it
 * formats on a page.
 */
export function formatterFor<Formatter>(
  make: (locale: string) => Formatter,
): (locale: Language) => Formatter {
  const made = new Map<Language, Formatter>()
  return (locale) => {
    const known = made.get(locale) ?? make(formattingLocale(locale))
    made.set(locale, known)
    return known
  }
}
