import type { Editor } from '#lib/auth/editor.ts'
import { csvResponse } from '#lib/directory/admin/csv-response.ts'
import type { Cell } from '#lib/directory/api/csv.ts'
import { messages } from '#lib/i18n/messages.ts'
import { accountChangeLines } from './changes.ts'
import type { AccountChoice } from './choice.ts'

/** What was done to accounts, a line for each change. */
export function accountChangesFile(editor: Editor, choice: AccountChoice): Response {
  const t = messages('en', 'people')
  async function* batches(): AsyncGenerator<Cell[][]> {
    for await (const changes of accountChangeLines(editor, choice))
      yield changes.map(({ id, at, by, action, person, before, after, byId, personId }) => [
        at.toISOString(),
        by,
        t(`did.${action}`),
        person,
        before,
        after,
        byId,
        personId,
        String(id),
      ])
  }
  const header = ['at', 'by', 'what', 'person', 'before', 'after', 'by_id', 'person_id', 'change']
  return csvResponse('account-changes', header, batches())
}
