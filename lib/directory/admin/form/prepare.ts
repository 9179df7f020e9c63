import type { Editor } from '#lib/auth/editor.ts'
import { nouns } from '#lib/directory/admin/nouns.ts'
import type { Language } from '#lib/i18n/languages.ts'
import type { SpineFields } from '#lib/records/fields.ts'
import { newRecordId } from '#lib/records/id.ts'
import { fieldsOf } from './describe.ts'
import type { Problem } from './field.ts'
import { allFields, formOf } from './form-of.ts'
import { interpret, issueWords, type Meant, problemsOf, typedReferences } from './interpret.ts'
import { createdSources, ownSources, whatWasAsked, withSources } from './named-sources.ts'
import { type OpenForm, outcomeOf } from './open-forms.ts'
import { answerName } from './paths.ts'
import { prepareAlong } from './prepare-along.ts'
import { prepareCreated } from './prepare-created.ts'
import type { Prepared } from './prepared.ts'
import { readVersion } from './record-versions.ts'
import { describeRecords, findMeant } from './references.ts'
import { type Submission, sourceField } from './submission.ts'
import { completed } from './titles.ts'

/** In the order in which they are written: what is referred to is there before. */
export type Preparation =
  | { created: Prepared[]; own: Prepared; along: Prepared[] }
  | { problems: Problem[] }
  | { missing: true }

/** Reads what was typed as records. Nothing is written yet. */
export async function prepare(
  editor: Editor,
  locale: Language,
  open: OpenForm,
  { typed, answers }: Submission,
): Promise<Preparation> {
  const { kind } = open
  const own = fieldsOf(formOf(locale, kind))
  const inFields = typedReferences(locale, allFields(locale, kind), typed)
  const asked = whatWasAsked(own, inFields, answers)
  const references = [...typedReferences(locale, asked.map(sourceField), typed), ...inFields]
  const found = await findMeant(editor, locale, references)
  const began = await readBeginning(open)
  if (began === 'missing') return { missing: true }

  const created = await prepareCreated(locale, references, typed, found)
  const { meant } = created
  const interpreted = interpret(locale, own, typed, meant)
  const titles = new Map([...(await titlesOf(editor, locale, meant)), ...created.titles])
  const input = await completed(locale, kind, interpreted.input, titles, began?.id)
  const parsed = nouns[kind].fields.safeParse(input, { error: issueWords(locale) })
  const problems = parsed.success ? interpreted.problems : problemsOf(parsed.error, interpreted, own)
  problems.push(...created.problems)
  for (const fact of asked) {
    const source = meant.get(answerName.source(fact))
    if (source && 'problem' in source) problems.push(source.problem)
  }
  const id = began?.id ?? newRecordId()
  titles.set(id, String(input.title ?? ''))
  const along = await prepareAlong(locale, open, typed, meant, id, titles)
  problems.push(...along.problems)
  if (!parsed.success || problems.length > 0) return { problems }
  return {
    created: created.records.map((one) => ({
      ...one,
      fields: withSources(locale, one.fields, createdSources(one.path, asked, meant)),
    })),
    own: {
      part: 'own',
      kind,
      id,
      began: began?.was ?? null,
      fields: withSources(locale, parsed.data, ownSources(own, asked, answers, meant), began?.was.fields),
      path: '',
    },
    along: along.records,
  }
}

/** The record as it stood when the form was opened. A form that has created one already, and comes back, is about that one. */
async function readBeginning(
  open: OpenForm,
): Promise<{ id: string; was: { version: number; fields: SpineFields } } | null | 'missing'> {
  const created = open.recordId === null ? outcomeOf(open) : null
  const id = open.recordId ?? created?.id
  const version = open.version ?? created?.version
  if (id === undefined || version === undefined) return null
  const fields = await readVersion(open.kind, id, version)
  return fields ? { id, was: { version, fields } } : 'missing'
}

async function titlesOf(editor: Editor, locale: Language, meant: Meant): Promise<Map<string, string>> {
  const ids = [...meant.values()].flatMap((found) => ('id' in found ? [found.id] : []))
  const records = await describeRecords(editor, locale, ids)
  return new Map([...records].map(([id, { title }]) => [id, title]))
}
