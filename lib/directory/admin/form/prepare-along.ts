import { nouns } from '#lib/directory/admin/nouns.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { newRecordId } from '#lib/records/id.ts'
import type { Problem, Typed } from './field.ts'
import { alongField, alongName, memberName, tieOf } from './form-of.ts'
import { interpret, issueWords, type Meant, problemsOf } from './interpret.ts'
import { type OpenForm, versionsAlong } from './open-forms.ts'
import { isNewKey, within } from './paths.ts'
import type { Prepared } from './prepared.ts'
import { readVersion } from './record-versions.ts'
import { composeTitle } from './titles.ts'

/** A membership that is begun in a form and has nothing yet but what is typed there. */
const bare = {
  names: [],
  citations: [],
  decisions: [],
  topics: [],
  lastVerifiedOn: null,
  slug: null,
  cityId: null,
  organizationId: null,
}

/**
 * The memberships that are edited along with the form's own record: those that stand open in it.
 * @param own the record that they are tied to, which may be yet to be. @param titles of all that they refer to, that included.
 */
export async function prepareAlong(
  locale: Language,
  open: OpenForm,
  typed: Typed,
  meant: Meant,
  own: string,
  titles: ReadonlyMap<string, string>,
): Promise<{ records: Prepared[]; problems: Problem[] }> {
  const list = alongField(locale, open.kind)
  const tie = tieOf(open.kind)
  if (!list || !tie) return { records: [], problems: [] }
  const records: Prepared[] = []
  const versions = versionsAlong(open)
  const interpreted = interpret(locale, [list], typed, meant)
  let problems = interpreted.problems
  const rows = interpreted.input[alongName]
  for (const [index, row] of (Array.isArray(rows) ? rows : []).entries()) {
    const key = interpreted.keys.get(alongName)?.[index] ?? ''
    const path = within(alongName, key)
    const version = versions[key]
    const was = version === undefined ? null : await readVersion('membership', key, version)
    if (!was && !isNewKey(key)) {
      problems.push({ at: path, message: messages(locale, 'form')('problem.unknownRow') })
      continue
    }
    const { [memberName]: _, ...typedFields } = row
    const input = {
      ...(was ?? bare),
      ...typedFields,
      ...memberOf(meant.get(within(path, memberName))),
      [tie]: own,
    }
    const joins = ['allianceId', 'cityId', 'organizationId']
    const isSame = was !== null && joins.every((name) => Reflect.get(was, name) === Reflect.get(input, name))
    const title = isSame ? was.title : composeTitle(locale, 'membership', input, titles)
    const parsed = nouns.membership.fields.safeParse({ ...input, title }, { error: issueWords(locale) })
    if (parsed.success)
      records.push({
        part: 'along',
        kind: 'membership',
        id: was ? key : newRecordId(),
        began: was && version !== undefined ? { version, fields: was } : null,
        fields: parsed.data,
        path,
      })
    else {
      const shown = list.item.type === 'group' ? list.item.fields : []
      const inRow = (name: string) =>
        within(path, shown.some((field) => field.name === name) ? name : (shown[0]?.name ?? ''))
      problems = problemsOf(parsed.error, { ...interpreted, problems }, shown, inRow)
    }
  }
  return { records, problems }
}

/** The one field of a row says who the member is; of a membership there are two, and one of them is empty. */
function memberOf(found: ReturnType<Meant['get']>) {
  if (!found || !('id' in found)) return {}
  return {
    cityId: found.kind === 'city' ? found.id : null,
    organizationId: found.kind === 'organization' ? found.id : null,
  }
}
