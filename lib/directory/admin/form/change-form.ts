// What a button asks of the form itself: another item, a preview, a row to be opened. Nothing is saved.
import type { Editor } from '#lib/auth/editor.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { markdownToHtml } from '#lib/text/markdown.ts'
import { openRow } from './along-rows.ts'
import { alongName } from './form-of.ts'
import type { OpenForm } from './open-forms.ts'
import { keysOf, newAt, newKey, within } from './paths.ts'
import type { FormState } from './state.ts'
import { type Submission, withPart } from './submission.ts'

/** For what needs nothing but the form. */
export function changedForm({ typed }: Submission, intent: string): Partial<FormState> {
  const [what = '', target = ''] = [
    intent.slice(0, intent.indexOf(':')),
    intent.slice(intent.indexOf(':') + 1),
  ]
  const dot = target.lastIndexOf('.')
  const [list, key] = [target.slice(0, dot), target.slice(dot + 1)]
  if (what === 'add') {
    const added = newKey(keysOf(typed, target))
    return {
      typed: { ...typed, [target]: [...keysOf(typed, target), added].join(' ') },
      focus: within(target, added),
    }
  }
  if (what === 'cite') {
    const added = newKey(keysOf(typed, 'citations'))
    const path = within('citations', added)
    const keys = [...keysOf(typed, 'citations'), added].join(' ')
    return { typed: { ...typed, citations: keys, [within(path, 'field')]: target }, focus: path }
  }
  if (what === 'pick') return { typed: withPart(typed, newAt(target), {}), focus: target }
  if (what === 'create')
    return {
      typed: { ...withPart(typed, newAt(list), { [newAt(list)]: key }), [within(list, 'id')]: '' },
      focus: newAt(list),
    }
  if (what === 'preview')
    return { previews: { [target]: markdownToHtml(typed[target] ?? '', 3) }, focus: target }
  const keys = keysOf(typed, list)
  const at = keys.indexOf(key)
  if (at < 0) return {}
  const others = keys.filter((one) => one !== key)
  if (what === 'remove') return { typed: { ...typed, [list]: others.join(' ') }, focus: list }
  const to = what === 'up' ? Math.max(0, at - 1) : what === 'down' ? at + 1 : at
  return { typed: { ...typed, [list]: others.toSpliced(to, 0, key).join(' ') }, focus: target }
}

/** One of many that are edited along is opened: its fields stand in the form from now on. */
export async function openedRow(
  editor: Editor,
  locale: Language,
  open: OpenForm,
  { typed }: Submission,
  intent: string,
): Promise<Partial<FormState>> {
  const path = intent.slice('open:'.length)
  const id = path.slice(within(alongName, '').length)
  const keys = keysOf(typed, alongName)
  if (keys.includes(id)) return { focus: path }
  const fields = await openRow(editor, locale, open, id)
  if (!fields)
    return {
      problems: [{ at: alongName, message: messages(locale, 'form')('problem.unknownRow') }],
      focus: alongName,
    }
  return { typed: { ...typed, ...fields, [alongName]: [...keys, id].join(' ') }, focus: path }
}
