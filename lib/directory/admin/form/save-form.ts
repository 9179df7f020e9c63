import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import type { Editor } from '#lib/auth/editor.ts'
import type { Action } from '#lib/auth/permissions.ts'
import { violatedUnique } from '#lib/db/errors.ts'
import { nouns } from '#lib/directory/admin/nouns.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { SpineFields } from '#lib/records/fields.ts'
import { mergeLists } from '#lib/records/merge-lists.ts'
import { createRecord, slugOwner, updateRecord } from '#lib/records/save.ts'
import { inSave, type SaveScope } from '#lib/records/scope.ts'
import type { RecordStatus } from '#prisma/generated/enums.ts'
import { fieldsOf } from './describe.ts'
import type { Problem } from './field.ts'
import { allFields, alongName, formOf } from './form-of.ts'
import { type OpenForm, type Outcome, outcomeOf } from './open-forms.ts'
import { type Prepared, prepare } from './prepare.ts'
import { namesakes, privateTexts, unsourced } from './questions.ts'
import { changesSince, readStanding } from './record-versions.ts'
import type { Question } from './state.ts'
import type { Submission } from './submission.ts'
import { proposeSlug } from './titles.ts'

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
  if (!('records' in preparation)) return preparation
  const [own, ...along] = preparation.records
  const records = [own, ...along].filter(isChange)
  if (records.length === 0) return { nothing: true }
  const questions = await openQuestions(locale, records, submission)
  if (questions.length > 0) return { questions }
  try {
    return await inSave<SaveOutcome>(editor, submission.reason || null, async (scope) => {
      const before = await lockForm(scope, open.id, submission.digest)
      if (before) return scope.takeBack({ done: before })
      const failed = await writeAll(scope, locale, records, status)
      if ('problems' in failed || 'clashes' in failed || 'refused' in failed || 'missing' in failed)
        return scope.takeBack(failed)
      const done = { ...failed, id: own.id, version: failed.version || (own.began?.version ?? 1) }
      await scope.tx.openForm.update({
        where: { id: open.id },
        data: { savedDigest: submission.digest, saved: done, kept: {}, keptAt: null },
      })
      return { done }
    })
  } catch (error) {
    const problem = uniqueProblem(locale, own, error)
    if (problem) return { problems: [problem] }
    throw error
  }
}

const isChange = ({ began, fields }: Prepared): boolean =>
  began === null || !isDeepStrictEqual(began.fields, fields)

async function openQuestions(
  locale: Language,
  records: readonly Prepared[],
  { answers }: Submission,
): Promise<Question[]> {
  const all: Question[] = []
  for (const { kind, id, began, fields, path } of records) {
    const described = path === '' ? fieldsOf(formOf(locale, kind)) : allFields(locale, kind)
    const change = { kind, base: began?.fields ?? null, fields }
    if (path === '') all.push(...(await namesakes(locale, began && id, change)))
    all.push(...privateTexts(locale, described, change))
    if (path === '') all.push(...(await unsourced(locale, described, change)))
  }
  const isOpen = (question: Question) =>
    question.type === 'duplicate'
      ? !answers.another.includes(question.id)
      : question.type === 'private'
        ? !answers.public.includes(question.text)
        : !answers.asked.includes(question.field)
  // An answered question is asked along with the others as long as there are any, or its answer would be gone.
  return all.some(isOpen) ? all : []
}

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
  | Omit<Outcome, 'id'>
  | Extract<
      SaveOutcome,
      { problems: unknown } | { clashes: unknown } | { refused: unknown } | { missing: unknown }
    >

async function writeAll(
  scope: SaveScope,
  locale: Language,
  records: readonly Prepared[],
  status: Extract<RecordStatus, 'draft' | 'published'>,
): Promise<Written> {
  const clashes: string[] = []
  let version = 0
  const kept: string[] = []
  const by = new Set<string>()
  for (const record of records) {
    const { kind, id, began, fields, path } = record
    const noun = nouns[kind]
    if (began === null) {
      const owner = await slugOwner(scope, noun, fields.slug)
      if (owner) return { problems: [await slugProblem(locale, record)] }
      const refused = await createRecord(scope, noun, id, fields, path === '' ? status : 'published')
      if (refused) return { refused }
      if (path === '') version = 1
      continue
    }
    const result = await updateMerging(scope, record, began)
    if ('clashes' in result) clashes.push(...result.clashes)
    else if ('taken' in result) return { problems: [await slugProblem(locale, record)] }
    else if ('refused' in result || 'missing' in result) return result
    else {
      if (path === '') version = result.saved.version
      if (result.merged.length > 0) {
        const changes = await changesSince(id, began.version, scope.tx)
        for (const change of changes.slice(1)) by.add(change.by)
        if (path === '') kept.push(...result.merged)
      }
    }
  }
  return clashes.length > 0 ? { clashes, prepared: [...records] } : { version, kept, by: [...by] }
}

type Updated =
  | Exclude<Awaited<ReturnType<typeof updateRecord>>, { conflict: unknown }>
  | { clashes: string[] }

/** Saves one record. Lists that two people changed are merged item by item, where the items are not the same. */
async function updateMerging(
  scope: SaveScope,
  { kind, id, fields, path }: Prepared,
  began: { version: number; fields: SpineFields },
): Promise<Updated> {
  const noun = nouns[kind]
  const at = (names: string[]) => ({ clashes: path === '' ? names : names.length > 0 ? [path] : [] })
  const mine = changedNames(began.fields, fields)
  try {
    const result = await updateRecord(scope, noun, id, began.version, fields)
    if (!('conflict' in result)) return result
    const lists = Object.entries(result.conflict).map(([name, clash]) => ({
      name,
      merged: mergedList(clash),
    }))
    if (lists.some(({ merged }) => merged === null))
      return at(lists.filter(({ merged }) => merged === null).map(({ name }) => name))
    const standing = await readStanding(kind, id, scope.tx)
    if (!standing) return { missing: true }
    const changes: Record<string, unknown> = { ...standing.fields }
    for (const name of mine) changes[name] = Reflect.get(fields, name)
    for (const { name, merged } of lists) changes[name] = merged
    const merged = await updateRecord(scope, noun, id, standing.version, noun.fields.parse(changes))
    if ('conflict' in merged) return at(Object.keys(merged.conflict))
    return 'saved' in merged ? { ...merged, merged: changedNames(began.fields, standing.fields) } : merged
  } catch (error) {
    // Each side's change is right by itself and the two are not: an end before the beginning that somebody else entered.
    if (error instanceof z.ZodError) return at(mine)
    throw error
  }
}

function mergedList({
  began,
  now,
  yours,
}: {
  began: unknown
  now: unknown
  yours: unknown
}): unknown[] | null {
  return Array.isArray(began) && Array.isArray(now) && Array.isArray(yours)
    ? mergeLists(began, now, yours)
    : null
}

/** Names of the fields that are not what they were. */
export const changedNames = (before: SpineFields, after: SpineFields): string[] =>
  Object.entries(after).flatMap(([name, value]) =>
    isDeepStrictEqual(Reflect.get(before, name), value) ? [] : [name],
  )

async function slugProblem(locale: Language, { kind, fields }: Prepared): Promise<Problem> {
  const free = await proposeSlug(kind, fields.slug?.replaceAll('-', ' ') ?? '', null)
  return {
    at: 'slug',
    message: messages(locale, 'form')('problem.slugTaken', { slug: fields.slug ?? '', free }),
  }
}

/** What the database itself holds to be there once. */
function uniqueProblem(locale: Language, { kind, fields }: Prepared, error: unknown): Problem | null {
  const name = violatedUnique(error)
  if (name === null) return null
  const t = messages(locale, 'form')
  const isMembership = kind === 'membership'
  if (name === 'Membership_one_open_per_position')
    return { at: isMembership ? 'position' : alongName, message: t('problem.samePosition') }
  if (name.startsWith('Membership_one_open'))
    return { at: isMembership ? 'allianceId' : alongName, message: t('problem.openMembership') }
  if (name.startsWith('ProjectParty')) return { at: 'parties', message: t('problem.twice') }
  if (name.startsWith('Affiliation')) return { at: 'affiliations', message: t('problem.twice') }
  const field = Object.keys(fields).find((key) => name.includes(`_${key}_`))
  return field ? { at: field, message: t('problem.notUnique') } : null
}
