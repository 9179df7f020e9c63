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
  type Logic,
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
export interface Reading<Where = Prisma.RecordWhereInput, OrderBy = Prisma.RecordOrderByWithRelationInput> {
  where: Where
  orderBy: OrderBy[]
  skip?: number
  take: number
}

/** The table whose conditions and orders a noun is read by. */
export interface Table<Where> extends Logic<Where> {
  /** All that are published. */
  everything: Where
  /** Those at a slug or an id. */
  at(key: string): Where
  withIds(ids: readonly string[]): Where
  count(where: Where): Promise<number>
  listIds(where: Where): Promise<{ id: string }[]>
}

const spine = (kind: RecordKind): Table<Prisma.RecordWhereInput> => ({
  everything: { ...published, kind },
  all: (AND) => ({ AND }),
  any: (OR) => ({ OR }),
  at: (key) => ({ OR: [{ id: key }, { slug: key }] }),
  withIds: (ids) => ({ id: { in: [...ids] } }),
  count: (where) => db.record.count({ where }),
  listIds: (where) => db.record.findMany({ where, select: { id: true } }),
})

interface Row {
  id: string
  title: string
}

interface Definition<
  Shape extends z.core.$ZodShape,
  Its extends Row,
  Thing extends object,
  Where = Prisma.RecordWhereInput,
  OrderBy = Prisma.RecordOrderByWithRelationInput,
> {
  name: string
  one: string
  description: string
  kind: RecordKind
  schema: z.ZodObject & z.ZodType<Thing>
  /** All of them optional. */
  filters: Shape
  /** What a filter leaves of the published records of this kind; also says which are public, where that needs more. */
  where(filter: z.output<z.ZodObject<Shape>>): Where
  /** How many that are, where it is known without looking at each. */
  count?(filter: z.output<z.ZodObject<Shape>>): Promise<number | null>
  read(reading: Reading<Where, OrderBy>): Promise<Its[]>
  show(row: Its, origin: string): Thing
  /**
   * Orders besides that by id; the first is the usual one. By name where nothing is said. What they order by stands in
   * cursors for everybody to read, so it has to be public.
   */
  sorts: Record<string, readonly Column<Its, Where, OrderBy>[]>
  byId: Column<Its, Where, OrderBy>
  columns?: TableColumns<NoInfer<Thing>>
  /** As a GeoJSON feature. */
  feature?(thing: Thing): object
}

/** How many are read at once for a file. */
const batchSize = 500

/** Makes a noun of the spine from its definition. */
export const noun = <Shape extends z.core.$ZodShape, Its extends Row, Thing extends object>(
  definition: Omit<Definition<Shape, Its, Thing>, 'sorts' | 'byId'> &
    Partial<Pick<Definition<Shape, Its, Thing>, 'sorts'>>,
): Noun => nounOf(spine(definition.kind), { sorts: { name: [byName, byId] }, ...definition, byId })

/** Makes a noun from its table and its definition: everything that lists, single things and files have in common is here. */
export function nounOf<Shape extends z.core.$ZodShape, Its extends Row, Thing extends object, Where, OrderBy>(
  table: Table<Where>,
  {
    where,
    count,
    read,
    show,
    sorts,
    byId: byItsId,
    columns,
    feature,
    ...its
  }: Definition<Shape, Its, Thing, Where, OrderBy>,
): Noun {
  const orders: Record<string, readonly Column<Its, Where, OrderBy>[]> = { ...sorts, id: [byItsId] }
  const [usual = 'id', ...others] = Object.keys(orders)
  const sort = z
    .enum([usual, ...others])
    .default(usual)
    .meta({
      description: `By id nothing ever moves${orders.country ? '; by country means by the code of the country' : ''}`,
    })
  const parameters = z.strictObject({ ...its.filters, sort, ...paging })
  const exportParameters = z.strictObject({ ...its.filters, sort })
  const filters = z.object(its.filters)
  const page = z.object({ sort, ...paging })
  const orderOf = (by: string): Order<Its, Where, OrderBy> => ({
    name: `${its.name} ${by}`,
    columns: orders[by] ?? [byItsId],
  })
  const left = (asked: unknown) => table.all([table.everything, where(filters.parse(asked))])

  const countAll = async (all: Where, asked: unknown) =>
    (await count?.(filters.parse(asked))) ?? (await table.count(all))

  async function list(search: string, origin: string): Promise<ListPage> {
    const asked = readQuery(search, parameters)
    const { sort: by, page: number, size, after, before } = page.parse(asked)
    if (after && before)
      throw new Problem(400, 'A page stands after something or before it: give one of the two.')
    const order = orderOf(by)
    const backwards = before !== undefined
    const cursor = after ?? before
    const from = cursor === undefined ? null : readCursor(order, backwards ? 'before' : 'after', cursor)
    const all = left(asked)
    const [total, found] = await Promise.all([
      countAll(all, asked),
      read({
        where: from ? table.all([all, beyond(order, table, from, backwards)]) : all,
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
        where: table.all([left({}), table.at(key)]),
        orderBy: [],
        take: 1,
      })
      return row ? show(row, origin) : null
    },
    async *batches(search, origin) {
      const asked = readQuery(search, exportParameters)
      const order = orderOf(z.object({ sort }).parse(asked).sort)
      const all = left(asked)
      const readFrom = (where: Where) => read({ where, orderBy: orderBy(order), take: batchSize })
      let reading: Promise<Its[]> | null = readFrom(all)
      for (let number = 0; reading !== null; number++) {
        const rows: Its[] = await reading
        // Nothing is left after a last batch that happened to be full.
        if (rows.length === 0 && number > 0) return
        const last = rows.length === batchSize ? rows.at(-1) : undefined
        // The next batch is on its way while this one is written down.
        reading = last ? readFrom(table.all([all, beyond(order, table, positionOf(order, last))])) : null
        // Whoever has stopped listening does not hear that it failed, and nothing else does.
        reading?.catch(() => {})
        yield rows.map((row) => {
          const thing = show(row, origin)
          return {
            thing,
            cells: Object.values(columns ?? {}).map(({ cell }) => cell(thing)),
            feature: feature?.(thing) ?? null,
          }
        })
      }
    },
    async visible(ids) {
      const rows = await table.listIds(table.all([left({}), table.withIds(ids)]))
      return new Set(rows.map(({ id }) => id))
    },
  }
}
