import type { Editor } from '#lib/auth/editor.ts'
import { csvResponse } from '#lib/directory/admin/csv-response.ts'
import type { Cell } from '#lib/directory/api/csv.ts'
import { messages } from '#lib/i18n/messages.ts'
import { activityLines } from './activity.ts'
import type { ActivityChoice } from './choice.ts'

/** What was done, a line for each record and save. */
export function activityFile(editor: Editor, choice: ActivityChoice): Response {
  const t = messages('en', 'history')
  async function* batches(): AsyncGenerator<Cell[][]> {
    for await (const lines of activityLines(editor, choice))
      yield lines.map((line) => [
        line.at.toISOString(),
        line.editorName,
        line.door,
        t(`did.${line.action}`),
        t(`kind.${line.kind}`),
        line.title,
        line.recordId,
        line.version,
        line.reason,
        line.saveId,
      ])
  }
  const header = ['at', 'person', 'door', 'what', 'kind', 'title', 'record', 'version', 'reason', 'save']
  return csvResponse('activity', header, batches())
}
