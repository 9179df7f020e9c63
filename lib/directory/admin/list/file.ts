import type { Editor } from '#lib/auth/editor.ts'
import { csvResponse } from '#lib/directory/admin/csv-response.ts'
import type { Cell } from '#lib/directory/api/csv.ts'
import { adminSegments, editPath } from '#lib/records/admin-paths.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import type { ListChoice } from './choice.ts'
import { columnsOf } from './columns.ts'
import { readRows } from './list.ts'

/** Records that are read at once. */
const batchSize = 1_000

/** The list as it is chosen, all of its pages, as a file. */
export function listFile(editor: Editor, kind: RecordKind, choice: ListChoice): Response {
  const columns = choice.columns.flatMap((name) => columnsOf(kind).filter((column) => column.name === name))
  async function* batches(): AsyncGenerator<Cell[][]> {
    for (let skip = 0; ; skip += batchSize) {
      const rows = await readRows(editor, kind, choice, batchSize, skip)
      yield rows.map(({ id, title, status, cells }) => [
        id,
        title,
        status,
        ...cells.map(({ text, plain, href }): Cell => (href ? text : (plain ?? text))),
        editPath(kind, id),
      ])
      if (rows.length < batchSize) return
    }
  }
  const header = ['id', 'title', 'status', ...columns.map(({ name }) => name), 'form']
  return csvResponse(adminSegments[kind], header, batches())
}
