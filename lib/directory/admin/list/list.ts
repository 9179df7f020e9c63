import type { Editor } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'
import { whereVisible } from '#lib/records/reach.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { RecordKind, RecordStatus } from '#prisma/generated/enums.ts'
import { type Cell, cellOf, type Titles } from './cells.ts'
import type { ListChoice } from './choice.ts'
import { columnsOf } from './columns.ts'
import { found, inOrder, selected } from './statement.ts'

export const pageSize = 50

export interface ListRow {
  id: string
  title: string
  status: RecordStatus
  version: number
  /** As many as columns were chosen, in their order. */
  cells: Cell[]
}

export interface ListPage {
  rows: ListRow[]
  total: number
  /** The page that this is: the last one where there are not so many. */
  page: number
  pages: number
}

interface Raw {
  _id: string
  _title: string
  _state: RecordStatus
  _version: number
  [column: string]: unknown
}

/** One page of a list, of what this editor may see. */
export async function listRecords(editor: Editor, kind: RecordKind, choice: ListChoice): Promise<ListPage> {
  const rowsOf = (page: number) => readRows(editor, kind, choice, pageSize, (page - 1) * pageSize)
  const [total, asked] = await Promise.all([countRecords(editor, kind, choice), rowsOf(choice.page)])
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const page = Math.min(choice.page, pages)
  return { rows: page === choice.page ? asked : await rowsOf(page), total, page, pages }
}

async function countRecords(editor: Editor, kind: RecordKind, choice: ListChoice): Promise<number> {
  const [counted] = await db.$queryRaw<{ total: bigint }[]>`
    SELECT count(*) AS total ${found(editor, kind, choice)}`
  return Number(counted?.total ?? 0)
}

/** So many of a list's records, from a place on. */
export async function readRows(
  editor: Editor,
  kind: RecordKind,
  choice: ListChoice,
  take: number,
  skip: number,
): Promise<ListRow[]> {
  const raw = await db.$queryRaw<Raw[]>`
    SELECT ${selected(choice.columns)} ${found(editor, kind, choice)} ${inOrder(kind, choice)}
    LIMIT ${take} OFFSET ${skip}`
  const columns = choice.columns.flatMap((name) => columnsOf(kind).filter((column) => column.name === name))
  const references = columns.filter(({ field }) => field?.type === 'reference')
  const titles = await titlesOf(
    editor,
    raw.flatMap((row) => references.map(({ name }) => row[name])),
  )
  return raw.map((row) => ({
    id: row._id,
    title: row._title,
    status: row._state,
    version: row._version,
    cells: columns.map((column) => cellOf(column, row[column.name], titles)),
  }))
}

/** What these records are called, where this editor may know it. */
export async function titlesOf(editor: Editor, ids: readonly unknown[]): Promise<Titles> {
  const wanted = [...new Set(ids.filter((id) => typeof id === 'string'))]
  if (wanted.length === 0) return new Map()
  const where: Prisma.RecordWhereInput = { AND: [whereVisible(editor), { id: { in: wanted } }] }
  const records = await db.record.findMany({ where, select: { id: true, kind: true, title: true } })
  return new Map(records.map(({ id, ...record }) => [id, record]))
}
