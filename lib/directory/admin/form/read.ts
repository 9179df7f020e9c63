import type { Field, Typed } from './field.ts'
import { keysOf, within } from './paths.ts'

/** A list in a form is not longer than this: what comes after is not read. */
const mostItems = 300

const key = /^[0-9a-z]{1,12}$/

/** What stands in a form that was sent. Only what the form has is looked for; nothing of it is believed yet. */
export function readTyped(fields: readonly Field[], form: FormData): Typed {
  const typed: Record<string, string> = {}
  for (const field of fields) read(field, field.name, form, typed)
  return typed
}

/** The one text under a name; empty where there is none, or a file. */
export function textIn(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').toWellFormed() : ''
}

function read(field: Field, path: string, form: FormData, typed: Record<string, string>): void {
  if (field.type === 'group') {
    for (const inner of field.fields) read(inner, within(path, inner.name), form, typed)
  } else if (field.type === 'list') {
    const sent = form.getAll(path).filter((value) => typeof value === 'string')
    const keys = [...new Set(sent)].filter((value) => key.test(value)).slice(0, mostItems)
    typed[path] = keys.join(' ')
    for (const item of keysOf(typed, path)) read(field.item, within(path, item), form, typed)
  } else {
    typed[path] = textIn(form, path)
    const chosen = textIn(form, within(path, 'choice'))
    const isOfThis = textIn(form, within(path, 'asked')) === typed[path]
    if (field.type === 'reference') {
      // Whom it means is known as long as the text is still that record's title.
      const means = textIn(form, within(path, 'was')) === typed[path] ? textIn(form, within(path, 'id')) : ''
      typed[within(path, 'id')] = chosen !== '' && isOfThis ? chosen : typed[path] === '' ? '' : means
    } else if (chosen !== '' && isOfThis) typed[path] = chosen
  }
}
