import type { Editor } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'
import { formatAgo } from '#lib/i18n/ago.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { editPath } from '#lib/records/admin-paths.ts'
import { mayTo } from '#lib/records/reach.ts'
import { markdownToHtml } from '#lib/text/markdown.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { openRow } from './along-rows.ts'
import { fieldsOf } from './describe.ts'
import type { Typed } from './field.ts'
import { allFields, alongName, formOf } from './form-of.ts'
import { showStanding } from './open-form.ts'
import { findOpenForm, noteOpened, type OpenForm, type Outcome, outcomeOf } from './open-forms.ts'
import { keysOf, newAt, newKey, within } from './paths.ts'
import type { Prepared } from './prepared.ts'
import { changesSince, readStanding } from './record-versions.ts'
import { saveForm } from './save-form.ts'
import { type FormState, untouched } from './state.ts'
import { partOf, readSubmission, type Submission, withPart } from './submission.ts'
import { told } from './told.ts'
import { changedNames } from './update-merging.ts'

/** What comes of a form that was sent: the same form again with something to be done, or where to go on. */
export type Answer = { state: FormState } | { saved: string; opened: string }

/**
 * Answers a form. `intent` is what the button says that was pressed: to save, or to change the form itself
 * ("add:names", "remove:names.0", "up:names.1", "down:names.0", "preview:description"; "create:parentId.city" and
 * "pick:parentId" where a reference is to a record that is yet to be, "open:membershipRows.ID" for one that is a line).
 */
export async function answerForm(
  editor: Editor,
  locale: Language,
  kind: RecordKind,
  before: { turn: number },
  form: FormData,
): Promise<Answer> {
  const fields = allFields(locale, kind)
  const submission = readSubmission(locale, fields, form)
  const intent = String(form.get('intent') ?? 'save')
  const given = String(form.get('opened') ?? '')
  const state: FormState = {
    ...untouched(given, submission.typed),
    turn: before.turn + 1,
    reason: submission.reason,
    answered: answeredOf(submission),
  }
  if (intent !== 'save' && intent !== 'publish' && !intent.startsWith('open:'))
    return { state: { ...state, ...changedForm(submission, intent) } }

  const open = await findOpenForm(editor.id, given)
  if (!open || open.kind !== kind) return { state: { ...state, notice: 'unknown' } }
  if (intent.startsWith('open:'))
    return { state: { ...state, ...(await openedRow(editor, locale, open, submission, intent)) } }
  const settled = await settle(editor, locale, open, submission)
  if ('undecided' in settled) return { state: { ...state, ...settled.undecided } }
  const status = intent === 'publish' || !['post', 'project'].includes(kind) ? 'published' : 'draft'
  const outcome = await saveForm(editor, locale, open, { ...submission, typed: settled.typed }, status)
  if ('done' in outcome)
    return { saved: `${editPath(kind, outcome.done.id)}?saved=${open.id}`, opened: open.id }
  if ('problems' in outcome)
    return { state: { ...state, problems: outcome.problems, focus: outcome.problems[0]?.at ?? null } }
  if ('questions' in outcome) return { state: { ...state, questions: outcome.questions } }
  if ('clashes' in outcome) return { state: await clashing(editor, locale, open, state, outcome) }
  const notice = 'nothing' in outcome ? 'nothing' : 'refused' in outcome ? 'refused' : 'missing'
  return { state: { ...state, notice } }
}

const answeredOf = ({ answers: { another, public: isPublic, asked, general } }: Submission) => ({
  another,
  public: isPublic,
  asked,
  general,
})

/** The form itself changes, and nothing is saved. */
function changedForm({ typed }: Submission, intent: string): Partial<FormState> {
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
async function openedRow(
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

/** Where two people disagreed and this one has chosen theirs, theirs takes the place of what was typed. */
async function settle(
  editor: Editor,
  locale: Language,
  open: OpenForm,
  { typed, answers }: Submission,
): Promise<{ typed: Typed } | { undecided: Partial<FormState> }> {
  if (answers.clashing.length === 0 || open.recordId === null) return { typed }
  // Whoever may no longer edit it sees no more of it; that they may not, saving says.
  if (!(await mayTo(db, editor, 'edit', open.recordId))) return { typed }
  const standing = await readStanding(open.kind, open.recordId)
  if (!standing) return { typed }
  const rows = keysOf(typed, alongName)
  const theirs = (await showStanding(editor, locale, open.kind, open.recordId, standing, rows)).typed
  const undecided = answers.clashing.filter(
    (name) => !['mine', 'theirs'].includes(answers.clashes.get(name) ?? ''),
  )
  if (undecided.length > 0) {
    const clashes = clashesOf(locale, open, answers.clashing, typed, theirs)
    return { undecided: { clashes, theirs: await lastChange(locale, open), focus: `clash.${undecided[0]}` } }
  }
  const chosen = answers.clashing.filter((name) => answers.clashes.get(name) === 'theirs')
  return { typed: chosen.reduce((all, name) => withPart(all, name, partOf(theirs, name)), typed) }
}

/** The form again, begun from the version that somebody else has saved: with theirs where only they changed something. */
async function clashing(
  editor: Editor,
  locale: Language,
  open: OpenForm,
  state: FormState,
  { clashes, prepared }: { clashes: string[]; prepared: Prepared[] },
): Promise<FormState> {
  const id = open.recordId ?? outcomeOf(open)?.id
  const standing = id === undefined ? null : await readStanding(open.kind, id)
  if (id === undefined || !standing) return { ...state, notice: 'missing' }
  const rows = keysOf(state.typed, alongName)
  const theirs = await showStanding(editor, locale, open.kind, id, standing, rows)
  const mine = prepared.flatMap(({ began, fields, path }) =>
    path !== '' ? [path] : changedNames(began?.fields ?? fields, fields),
  )
  const typed = mine.reduce((all, name) => withPart(all, name, partOf(state.typed, name)), theirs.typed)
  Object.assign(typed, partOf(state.typed, 'answer'))
  // New rows stand in no version but mine.
  if (rows.length > 0)
    typed[alongName] = [...new Set([...keysOf(theirs.typed, alongName), ...rows])].join(' ')
  const opened = await noteOpened(editor, {
    kind: open.kind,
    recordId: id,
    version: standing.version,
    along: theirs.along,
  })
  return {
    ...state,
    opened,
    typed,
    clashes: clashesOf(locale, open, clashes, typed, theirs.typed),
    theirs: await lastChange(locale, open),
    focus: clashes[0] ? `clash.${clashes[0]}` : null,
  }
}

function clashesOf(locale: Language, open: OpenForm, names: readonly string[], mine: Typed, theirs: Typed) {
  const fields = allFields(locale, open.kind)
  return names.flatMap((name) => {
    const [top = '', key] = name.split('.')
    const field = fields.find((one) => one.name === top)
    if (!field) return []
    const shown = key !== undefined && field.type === 'list' ? field.item : field
    return [{ name, label: field.label, mine: told(shown, mine, name), theirs: told(shown, theirs, name) }]
  })
}

async function lastChange(locale: Language, open: OpenForm): Promise<FormState['theirs']> {
  const [last] = open.recordId === null ? [] : await changesSince(open.recordId, (open.version ?? 1) - 1)
  return last ? { by: last.by, ago: formatAgo(locale, last.at) } : null
}

/** All that can be typed into the form of a kind, for keeping it when a session has ended. */
export const typedIn = (locale: Language, kind: RecordKind, form: FormData): Typed =>
  readSubmission(locale, allFields(locale, kind), form).typed

/** What a save was, for whoever comes back from it. Null for an address that was made up. */
export async function describeSaved(
  editor: Editor,
  locale: Language,
  kind: RecordKind,
  given: string,
): Promise<{ made: Outcome['made']; kept: string[]; by: string[] } | null> {
  const open = await findOpenForm(editor.id, given)
  const outcome = open && open.kind === kind ? outcomeOf(open) : null
  if (!outcome) return null
  const fields = fieldsOf(formOf(locale, kind))
  const kept = outcome.kept.flatMap((name) => fields.find((field) => field.name === name)?.label ?? [])
  return { made: outcome.made, kept, by: outcome.by }
}
