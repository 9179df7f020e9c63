import type { Editor } from '#lib/auth/editor.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { editPath } from '#lib/records/admin-paths.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { changedForm, openedRow } from './change-form.ts'
import { clashing, settle } from './clashing.ts'
import { fieldsOf } from './describe.ts'
import type { Typed } from './field.ts'
import { allFields, formOf } from './form-of.ts'
import { findOpenForm, type Outcome, outcomeOf } from './open-forms.ts'
import { stillAsked } from './open-questions.ts'
import { withRowNames } from './row-names.ts'
import { saveForm } from './save-form.ts'
import { type FormState, untouched } from './state.ts'
import { readSubmission, type Submission } from './submission.ts'

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
  const asking = (next: FormState): FormState => {
    const paths = [...next.problems.map(({ at }) => at), next.focus ?? '']
    return { ...next, questions: stillAsked(locale, kind, next.typed, submission.answers.asked, paths) }
  }
  if (intent !== 'save' && intent !== 'publish' && !intent.startsWith('open:'))
    return { state: asking({ ...state, ...changedForm(submission, intent) }) }

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
  if ('problems' in outcome) {
    const problems = withRowNames(locale, fields, settled.typed, outcome.problems)
    return { state: asking({ ...state, problems, focus: problems[0]?.at ?? null }) }
  }
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
