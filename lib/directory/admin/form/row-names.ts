import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { Field, Problem, Typed } from './field.ts'
import { keysOf } from './paths.ts'

/** Problems with the rows that they are about, called as the form calls them: what is wrong in the tenth name is not said of all. */
export function withRowNames(
  locale: Language,
  fields: readonly Field[],
  typed: Typed,
  problems: readonly Problem[],
): Problem[] {
  const t = messages(locale, 'form')
  return problems.map((problem) => {
    const [name = '', key] = problem.at.split('.')
    const list = fields.find((field) => field.name === name)
    const place = key === undefined ? -1 : keysOf(typed, name).indexOf(key)
    return list?.type === 'list' && place >= 0
      ? { ...problem, row: t('item', { label: list.label, number: place + 1 }) }
      : problem
  })
}
