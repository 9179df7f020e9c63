import { isDeepStrictEqual } from 'node:util'
import type { Editor } from '#lib/auth/editor.ts'
import { nouns } from '#lib/directory/admin/nouns.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { SpineFields } from '#lib/records/fields.ts'
import { newRecordId } from '#lib/records/id.ts'
import { hasPage } from '#lib/records/paths.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { fieldsOf } from './describe.ts'
import type { Problem } from './field.ts'
import { allFields, alongField, alongName, composesTitle, formOf, memberKey } from './form-of.ts'
import { interpret, issueWords, type Meant, problemsOf, typedReferences } from './interpret.ts'
import { type OpenForm, outcomeOf, versionsAlong } from './open-forms.ts'
import { answerName, within } from './paths.ts'
import { readVersion } from './record-versions.ts'
import { describeRecords, findMeant } from './references.ts'
import { withoutReplaced } from './still-said.ts'
import { type Submission, sourceField } from './submission.ts'
import { composeTitle, proposeSlug } from './titles.ts'

/** A record as it is to be, beside what it was when the form was opened. */
export interface Prepared {
  kind: RecordKind
  id: string
  /** Null: it is created. */
  began: { version: number; fields: SpineFields } | null
  fields: SpineFields
  /** Path of its fields in the form; empty for the form's own record. */
  path: string
}

/** The form's own record first, then those that are edited along with it. */
export type Preparation = { records: [Prepared, ...Prepared[]] } | { problems: Problem[] } | { missing: true }

/** Reads what was typed as records. Nothing is written yet. */
export async function prepare(
  editor: Editor,
  locale: Language,
  open: OpenForm,
  { typed, answers }: Submission,
): Promise<Preparation> {
  const { kind } = open
  const own = fieldsOf(formOf(locale, kind))
  const asked = answers.asked.map(sourceField)
  const references = typedReferences([...allFields(locale, kind), ...asked], typed)
  const meant = await findMeant(editor, locale, references)
  const began = await readBeginning(open)
  if (began === 'missing') return { missing: true }

  const interpreted = interpret(locale, own, typed, meant)
  const titles = await titlesOf(editor, locale, meant)
  const input = await completed(locale, kind, interpreted.input, titles, began?.id ?? null)
  const parsed = nouns[kind].fields.safeParse(input, { error: issueWords(locale) })
  const problems = parsed.success ? interpreted.problems : problemsOf(parsed.error, interpreted, own)
  for (const field of asked) {
    const found = meant.get(field.name)
    if (found && 'problem' in found) problems.push(found.problem)
  }
  const id = began?.id ?? newRecordId()
  const along = await prepareAlong(locale, open, typed, meant, titles, id, String(input.title ?? ''))
  problems.push(...along.problems)
  if (!parsed.success || problems.length > 0) return { problems }
  const sources = submissionSources(answers, meant)
  const fields = withSources(locale, parsed.data, began?.was.fields ?? null, sources)
  return { records: [{ kind, id, began: began?.was ?? null, fields, path: '' }, ...along.records] }
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

/** What nobody has to type: an address from the title, and titles of what has no page. */
async function completed(
  locale: Language,
  kind: RecordKind,
  input: Readonly<Record<string, unknown>>,
  titles: ReadonlyMap<string, string>,
  id: string | null,
): Promise<Record<string, unknown>> {
  const typedTitle = typeof input.title === 'string' ? input.title : ''
  const title =
    typedTitle === '' && composesTitle(kind) ? composeTitle(locale, kind, input, titles) : typedTitle
  const country = typeof input.countryCode === 'string' ? input.countryCode : null
  const slug = !hasPage(kind) ? null : (input.slug ?? (await proposeSlug(kind, title, country, id)))
  return { ...input, title, slug }
}

async function prepareAlong(
  locale: Language,
  open: OpenForm,
  typed: Submission['typed'],
  meant: Meant,
  titles: Map<string, string>,
  member: string,
  memberTitle: string,
): Promise<{ records: Prepared[]; problems: Problem[] }> {
  const list = alongField(locale, open.kind)
  const key = memberKey(open.kind)
  const records: Prepared[] = []
  const problems: Problem[] = []
  if (!list || !key) return { records, problems }
  const versions = versionsAlong(open)
  const named = new Map(titles).set(member, memberTitle)
  const interpreted = interpret(locale, [list], typed, meant)
  problems.push(...interpreted.problems)
  const rows = interpreted.input[alongName]
  for (const [index, row] of (Array.isArray(rows) ? rows : []).entries()) {
    const rowKey = interpreted.keys.get(alongName)?.[index] ?? ''
    const path = within(alongName, rowKey)
    const version = versions[rowKey]
    const was = version === undefined ? null : await readVersion('membership', rowKey, version)
    if (!was && !/^n\d+$/.test(rowKey)) {
      problems.push({ at: path, message: messages(locale, 'form')('problem.unknownRow') })
      continue
    }
    const fresh = { names: [], citations: [], decisions: [], topics: [], lastVerifiedOn: null, slug: null }
    const input = { ...(was ?? fresh), ...row, [key]: member }
    const title = was?.title ?? composeTitle(locale, 'membership', input, named)
    const parsed = nouns.membership.fields.safeParse({ ...input, title }, { error: issueWords(locale) })
    if (parsed.success)
      records.push({
        kind: 'membership',
        id: was ? rowKey : newRecordId(),
        began: was && version !== undefined ? { version, fields: was } : null,
        fields: parsed.data,
        path,
      })
    else {
      const known = new Set(interpreted.problems.map(({ at }) => at))
      for (const issue of parsed.error.issues) {
        const at = within(path, String(issue.path[0] ?? 'allianceId'))
        if (!known.has(at)) problems.push({ at, message: issue.message })
      }
    }
  }
  return { records, problems }
}

interface Sources {
  /** Source ids by the fact that rests on them; of the whole record under the empty name. */
  named: ReadonlyMap<string, string>
  general: readonly string[]
}

function submissionSources(answers: Submission['answers'], meant: Meant): Sources {
  const named = new Map<string, string>()
  for (const fact of answers.asked) {
    const found = meant.get(answerName.source(fact))
    if (found && 'id' in found) named.set(fact, found.id)
  }
  return { named, general: answers.general.filter((fact) => fact !== '' && !named.has(fact)) }
}

/** With the sources that were named when they were asked for; what is general knowledge is an editorial decision. */
function withSources(
  locale: Language,
  fields: SpineFields,
  before: SpineFields | null,
  { named, general }: Sources,
): SpineFields {
  const citations = [...named].map(([fact, sourceId]) => ({
    sourceId,
    field: fact === '' ? null : fact,
    quote: null,
    locator: null,
  }))
  const reason = messages(locale, 'form')('generalKnowledge')
  const decided = new Set(fields.decisions.map(({ field }) => field))
  const decisions = general.filter((fact) => !decided.has(fact)).map((field) => ({ field, reason }))
  return {
    ...fields,
    citations: [
      ...withoutReplaced(fields.citations, before, named),
      ...citations.filter((one) => !fields.citations.some((two) => isDeepStrictEqual(one, two))),
    ],
    decisions: [...fields.decisions, ...decisions].toSorted((a, b) => (a.field < b.field ? -1 : 1)),
  }
}
