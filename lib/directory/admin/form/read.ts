import type { Language } from '#lib/i18n/languages.ts'
import { creationAt } from './creation.ts'
import type { Field, ReferenceField, Typed } from './field.ts'
import { keysOf, newAt, within } from './paths.ts'

/** A list in a form is not longer than this. One more is read, so that whoever sent it can be told (interpret.ts). */
export const mostItems = 1000

const key = /^[0-9a-z]{1,12}$/

/** What stands in a form that was sent. Only what the form has is looked for; nothing of it is believed yet. */
export function readTyped(locale: Language, fields: readonly Field[], form: FormData): Typed {
  const typed: Record<string, string> = {}
  for (const field of fields) read({ locale, form, typed }, field, field.name)
  return typed
}

/** The one text under a name; empty where there is none, or a file. */
export function textIn(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').toWellFormed() : ''
}

interface Reading {
  locale: Language
  form: FormData
  typed: Record<string, string>
}

function read(reading: Reading, field: Field, path: string): void {
  const { form, typed } = reading
  if (field.type === 'group') {
    for (const inner of field.fields) read(reading, inner, within(path, inner.name))
  } else if (field.type === 'list') {
    const sent = form.getAll(path).filter((value) => typeof value === 'string')
    const keys = [...new Set(sent)].filter((value) => key.test(value)).slice(0, mostItems + 1)
    typed[path] = keys.join(' ')
    for (const item of keysOf(typed, path)) read(reading, field.item, within(path, item))
  } else {
    typed[path] = textIn(form, path)
    const chosen = textIn(form, within(path, 'choice'))
    const isChosen = chosen !== '' && textIn(form, within(path, 'asked')) === typed[path]
    if (field.type === 'reference') readReference(reading, field, path, isChosen ? chosen : null)
    else if (isChosen) typed[path] = chosen
  }
}

/** Whom a reference means: what was chosen, what is created, or whom it meant as long as the text is still that one's title. */
function readReference(reading: Reading, field: ReferenceField, path: string, chosen: string | null): void {
  const { locale, form, typed } = reading
  typed[newAt(path)] = chosen === null ? textIn(form, newAt(path)) : ''
  const creation = creationAt(locale, field, typed, path)
  if (creation) read(reading, creation.group, newAt(path))
  else delete typed[newAt(path)]
  const means = !creation && textIn(form, within(path, 'was')) === typed[path]
  typed[within(path, 'id')] =
    typed[path] === '' ? '' : (chosen ?? (means ? textIn(form, within(path, 'id')) : ''))
}
