// Two people made different things of the same field: what each has made is shown, and one of them chosen.
import type { Editor } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'
import { formatAgo } from '#lib/i18n/ago.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { mayTo } from '#lib/records/reach.ts'
import type { Typed } from './field.ts'
import { allFields, alongName } from './form-of.ts'
import { showStanding } from './open-form.ts'
import { noteOpened, type OpenForm, outcomeOf } from './open-forms.ts'
import { keysOf } from './paths.ts'
import type { Prepared } from './prepared.ts'
import { changesSince, readStanding } from './record-versions.ts'
import type { FormState } from './state.ts'
import { partOf, type Submission, withPart } from './submission.ts'
import { told } from './told.ts'
import { changedNames } from './update-merging.ts'

/** Where two people disagreed and this one has chosen theirs, theirs takes the place of what was typed. */
export async function settle(
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
    return {
      undecided: { clashes, theirs: await lastChange(editor, locale, open), focus: `clash.${undecided[0]}` },
    }
  }
  const chosen = answers.clashing.filter((name) => answers.clashes.get(name) === 'theirs')
  return { typed: chosen.reduce((all, name) => withPart(all, name, partOf(theirs, name)), typed) }
}

/** The form again, begun from the version that somebody else has saved: with theirs where only they changed something. */
export async function clashing(
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
    theirs: await lastChange(editor, locale, open),
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

async function lastChange(editor: Editor, locale: Language, open: OpenForm): Promise<FormState['theirs']> {
  const [last] = open.recordId === null ? [] : await changesSince(open.recordId, (open.version ?? 1) - 1)
  return last ? { by: last.by, ago: formatAgo(locale, last.at), isOwn: last.editorId === editor.id } : null
}
