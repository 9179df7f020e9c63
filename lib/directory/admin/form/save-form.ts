import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { Editor } from '#lib/auth/editor.ts'
import type { Action } from '#lib/auth/permissions.ts'
import { drafted, nouns } from '#lib/directory/admin/nouns.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { freePositions } from '#lib/memberships/mutations.ts'
import { createRecord, slugOwner } from '#lib/records/save.ts'
import { inSave, type SaveScope } from '#lib/records/scope.ts'
import type { RecordStatus } from '#prisma/generated/enums.ts'
import type { Problem } from './field.ts'
import { type OpenForm, type Outcome, outcomeOf } from './open-forms.ts'
import { openQuestions } from './open-questions.ts'
import { prepare } from './prepare.ts'
import type { Prepared } from './prepared.ts'
import { changesSince } from './record-versions.ts'
import type { Question } from './state.ts'
import type { Submission } from './submission.ts'
import { slugProblem, uniqueProblem } from './taken.ts'
import { updateMerging } from './update-merging.ts'

export type SaveOutcome =
  | { done: Outcome }
  /** Nothing in it is other than it was. */
  | { nothing: true }
  | { problems: Problem[] }
  | { questions: Question[] }
  /** Paths of the fields that somebody else changed meanwhile to something else. */
  | { clashes: string[]; prepared: Prepared[] }
  | { refused: Action }
  | { missing: true }

/** Saves a form: everything that was edited in it, or nothing. What stands in the way is told, field by field. */
export async function saveForm(
  editor: Editor,
  locale: Language,
  open: OpenForm,
  submission: Submission,
  status: Extract<RecordStatus, 'draft' | 'published'>,
): Promise<SaveOutcome> {
  if (open.savedDigest === submission.digest) {
    const done = outcomeOf(open)
    if (done) return { done }
  }
  const preparation = await prepare(editor, locale, open, submission)
  if (!('own' in preparation)) return preparation
  const { created, own, along } = preparation
  const records = [...created, own, ...along].filter(isChange)
  if (records.length === 0) return { nothing: true }
  const questions = await openQuestions(locale, records, submission.answers)
  if (questions.length > 0) return { questions }
  let writing = own
  try {
    return await inSave<SaveOutcome>(editor, submission.reason || null, async (scope) => {
      const before = await lockForm(scope, open.id, submission.digest)
      if (before) return scope.takeBack({ done: before })
      await freePositions(scope.tx, records.flatMap(placed))
      const failed = await writeAll(scope, locale, records, status, (record) => {
        writing = record
      })
      if ('problems' in failed || 'clashes' in failed || 'refused' in failed || 'missing' in failed)
        return scope.takeBack(failed)
      const { saved, ...rest } = failed
      const version = saved.get(own.id) ?? own.began?.version ?? 1
      const [made = own.id] = saved.has(own.id) ? [own.id] : saved.keys()
      const done = { ...rest, id: own.id, version, made: { id: made, version: saved.get(made) ?? version } }
      await scope.tx.openForm.update({
        where: { id: open.id },
        data: { savedDigest: submission.digest, saved: done, kept: {}, keptAt: null },
      })
      return { done }
    })
  } catch (error) {
    const problem = uniqueProblem(locale, writing, error)
    if (problem) return { problems: [problem] }
    throw error
  }
}

/** The places of an alliance's members are given anew, all that are saved: two may change theirs, or one's end free its own. */
const placed = ({ part, id, began }: Prepared): { id: string; version: number }[] =>
  part === 'along' && began ? [{ id, version: began.version }] : []

const isChange = ({ began, fields }: Prepared): boolean =>
  began === null || !isDeepStrictEqual(began.fields, fields)

const lockedForm = z.tuple([z.object({ savedDigest: z.string().nullable(), saved: z.unknown() })])

/** Two clicks come one after the other, so that the second finds what the first has saved. */
async function lockForm({ tx }: SaveScope, id: string, digest: string): Promise<Outcome | null> {
  const rows = await tx.$queryRaw`SELECT "savedDigest", saved FROM "OpenForm" WHERE id = ${id} FOR UPDATE`
  const [row] = lockedForm.parse(rows)
  if (row.savedDigest !== digest) return null
  const form = await tx.openForm.findUniqueOrThrow({ where: { id } })
  return outcomeOf(form)
}

type Written =
  | (Pick<Outcome, 'kept' | 'by'> & {
      /** Versions by the ids of the records that were written. */
      saved: ReadonlyMap<string, number>
    })
  | Extract<
      SaveOutcome,
      { problems: unknown } | { clashes: unknown } | { refused: unknown } | { missing: unknown }
    >

async function writeAll(
  scope: SaveScope,
  locale: Language,
  records: readonly Prepared[],
  status: Extract<RecordStatus, 'draft' | 'published'>,
  begin: (record: Prepared) => void,
): Promise<Written> {
  const clashes: string[] = []
  const kept: string[] = []
  const by = new Set<string>()
  const saved = new Map<string, number>()
  for (const record of records) {
    const { part, kind, id, began, fields } = record
    const noun = nouns[kind]
    begin(record)
    if (began === null) {
      const owner = await slugOwner(scope, noun, fields.slug)
      if (owner) return { problems: [await slugProblem(locale, record)] }
      const its = part === 'own' ? status : drafted.includes(kind) ? 'draft' : 'published'
      const refused = await createRecord(scope, noun, id, fields, its)
      if (refused) return { refused }
      saved.set(id, 1)
      continue
    }
    const result = await updateMerging(scope, record, began)
    if ('clashes' in result) clashes.push(...result.clashes)
    else if ('taken' in result) return { problems: [await slugProblem(locale, record)] }
    else if ('refused' in result || 'missing' in result) return result
    else {
      saved.set(id, result.saved.version)
      if (result.merged.length > 0) {
        const changes = await changesSince(id, began.version, scope.tx)
        // Nobody is told of what they have saved themselves, in another window, as of somebody else’s.
        for (const change of changes.slice(1)) if (change.editorId !== scope.editor.id) by.add(change.by)
        if (part === 'own') kept.push(...result.merged)
      }
    }
  }
  return clashes.length > 0 ? { clashes, prepared: [...records] } : { saved, kept, by: [...by] }
}
