import { z } from 'zod'
import { db } from '#lib/db/client.ts'
import { published } from '#lib/records/published.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { type ColumnDescription, describeColumns, type TableColumns } from './columns.ts'
import type { Cell } from './csv.ts'
import {
  beyond,
  byId,
  byName,
  type Column,
  cursorOf,
  type Order,
  orderBy,
  positionOf,
  readCursor,
} from './order.ts'
import { beyondLastPage, Problem } from './problem.ts'
import { paging, readQuery } from './query.ts'

/** One page of a list, before it has addresses. */
export interface ListPage {
  data: unknown[]
  number: number
  size: number
  total: number
  /** The parameters by which the neighbouring pages differ from this one; null where there is none. */
  next: Record<string, string> | null
  prev: Record<string, string> | null
}

/** Anything that the API has as a list and one by one. Requests are read and refused inside. */
export interface Resource {
  /** Part of the address: `cities`. */
  name: string
  /** What one of them is called, in one word with a capital: name of the schema too. */
  one: string
  description: string
  schema: z.ZodObject
  parameters: z.ZodObject
  list(search: string, origin: string): Promise<ListPage>
  find(key: string, origin: string): Promise<unknown>
}

/** One thing as it stands in a file. */
export interface Exported {
  /** As the API shows it. */
  thing: object
  /** Empty where the noun is no table. */
  cells: Cell[]
  /** A GeoJSON feature; null where the noun is nothing on a map. */
  feature: object | null
}

/** One noun of the model. */
export interface Noun extends Resource {
  kind: RecordKind
  /** What its files take: the filters and the order. */
  exportParameters: z.ZodObject
  /** Null where it is no table. */
  columns: readonly ColumnDescription[] | null
  /** Whether it is something on a map. */
  isPlaced: boolean
  /** Everything that a request asks for, some at a time. */
  batches(search: string, origin: string): AsyncGenerator<Exported[]>
  /** Which of these records the public may see. */
  visible(ids: readonly string[]): Promise<Set<string>>
}

/** What a noun is read by. */
export interface Reading {
  where: Prisma.RecordWhereInput
  orderBy: Prisma.RecordOrderByWithRelationInput[]
  skip?: number
  take: number
}

interface Row {
  id: string
  title: string
}

interface Definition<Shape extends z.core.$ZodShape, Its extends Row, Thing extends object> {
  name: string
  one: string
  description: string
  kind: RecordKind
  schema: z.ZodObject & z.ZodType<Thing>
  /** All of them optional. */
  filters: Shape
  /** What a filter leaves of the published records of this kind; also says which are public, where that needs more. */
  where(filter: z.output<z.ZodObject<Shape>>): Prisma.RecordWhereInput
  read(reading: Reading): Promise<Its[]>
  show(row: Its, origin: string): Thing
  /**
   * Orders besides that by id; the first is the usual one. By name where nothing is said. What they order by stands in
   * cursors for everybody to read, so it has to be public.
   */
  sorts?: Record<string, readonly Column<Its>[]>
  columns?: TableColumns<NoInfer<Thing>>
  /** As a GeoJSON feature. */
  feature?(thing: Thing): object
}

/** How many are read at once for a file. */
const batchSize = 500

/** Makes a noun from its definition: everything that lists, single things and files have in common is here. */
export function noun<Shape extends z.core.$ZodShape, Its extends Row, Thing extends object>({
  where,
  read,
  show,
  sorts = { name: [byName, byId] },
  columns,
  feature,
  ...its
}: Definition<Shape, Its, Thing>): Noun {
  const orders: Record<string, readonly Column<Its>[]> = { ...sorts, id: [byId] }
  const [usual = 'id', ...others] = Object.keys(orders)
  const sort = z
    .enum([usual, ...others])
    .default(usual)
    .meta({ description: 'By id nothing ever moves' })
  const parameters = z.strictObject({ ...its.filters, sort, ...paging })
  const exportParameters = z.strictObject({ ...its.filters, sort })
  const filters = z.object(its.filters)
  const page = z.object({ sort, ...paging })
  const everything: Prisma.RecordWhereInput = { ...published, kind: its.kind }
  const orderOf = (by: string): Order<Its> => ({ name: `${its.name} ${by}`, columns: orders[by] ?? [byId] })

  async function list(search: string, origin: string): Promise<ListPage> {
    const asked = readQuery(search, parameters)
    const { sort: by, page: number, size, after, before } = page.parse(asked)
    if (after && before)
      throw new Problem(400, 'A page stands after something or before it: give one of the two.')
    const order = orderOf(by)
    const backwards = before !== undefined
    const cursor = after ?? before
    const from = cursor === undefined ? null : readCursor(order, backwards ? 'before' : 'after', cursor)
    const all = { AND: [everything, where(filters.parse(asked))] }
    const [total, found] = await Promise.all([
      db.record.count({ where: all }),
      read({
        where: from ? { AND: [all, beyond(order, from, backwards)] } : all,
        orderBy: orderBy(order, backwards),
        skip: from ? 0 : (number - 1) * size,
        // One more tells whether there is another page.
        take: size + 1,
      }),
    ])
    if (!from && number > 1 && found.length === 0) throw beyondLastPage(number, total, size)
    const more = found.length > size
    const rows = backwards ? found.slice(0, size).reverse() : found.slice(0, size)
    const [first, last] = [rows[0], rows.at(-1)]
    return {
      data: rows.map((row) => show(row, origin)),
      number,
      size,
      total,
      next: last && (backwards || more) ? { page: `${number + 1}`, after: cursorOf(order, last) } : null,
      prev:
        first && number > 1 && (!backwards || more)
          ? { page: `${number - 1}`, before: cursorOf(order, first) }
          : null,
    }
  }

  return {
    ...its,
    schema: its.schema.meta({ id: its.one, description: its.description }),
    parameters,
    exportParameters,
    columns: columns ? describeColumns(columns) : null,
    isPlaced: feature !== undefined,
    list,
    async find(key, origin) {
      const [row] = await read({
        where: { AND: [everything, where(filters.parse({})), { OR: [{ id: key }, { slug: key }] }] },
        orderBy: [],
        take: 1,
      })
      return row ? show(row, origin) : null
    },
    async *batches(search, origin) {
      const asked = readQuery(search, exportParameters)
      const order = orderOf(z.object({ sort }).parse(asked).sort)
      const all = { AND: [everything, where(filters.parse(asked))] }
      let begun = false
      let rest: Prisma.RecordWhereInput | null = {}
      while (rest !== null) {
        const rows = await read({ where: { AND: [all, rest] }, orderBy: orderBy(order), take: batchSize })
        // Nothing is left after a last batch that happened to be full.
        if (rows.length === 0 && begun) return
        begun = true
        yield rows.map((row) => {
          const thing = show(row, origin)
          return {
            thing,
            cells: Object.values(columns ?? {}).map(({ cell }) => cell(thing)),
            feature: feature?.(thing) ?? null,
          }
        })
        const last = rows.length === batchSize ? rows.at(-1) : undefined
        rest = last ? beyond(order, positionOf(order, last)) : null
      }
    },
    async visible(ids) {
      const rows = await db.record.findMany({
        where: { AND: [everything, where(filters.parse({})), { id: { in: [...ids] } }] },
        select: { id: true },
      })
      return new Set(rows.map(({ id }) => id))
    },
  }
}
