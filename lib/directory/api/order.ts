import { z } from 'zod'
import type { Prisma } from '#prisma/generated/client.ts'
import { badParameters } from './problem.ts'

// Most lists are read from the spine, and conditions and orders are then those of Record.
type RecordWhere = Prisma.RecordWhereInput
type RecordOrderBy = Prisma.RecordOrderByWithRelationInput
type Direction = 'asc' | 'desc'

/** How conditions on a table are joined. */
export interface Logic<Where> {
  all(conditions: Where[]): Where
  any(conditions: Where[]): Where
}

/** One column that a list is ordered by. Where it has no value comes last, and first when read backwards. */
export interface Column<Row, Where = RecordWhere, OrderBy = RecordOrderBy> {
  orderBy(backwards: boolean): OrderBy
  /** What stands beyond a value: any of these. */
  beyond(value: unknown, backwards: boolean): Where[]
  /** As `beyond`, with the value itself. */
  from(value: unknown, backwards: boolean): Where[]
  same(value: unknown): Where
  valueIn(row: Row): unknown
  /** What a value in a cursor has to be. */
  schema: z.ZodType
}

interface Comparison<Value> {
  gt?: Value
  gte?: Value
  lt?: Value
  lte?: Value
  equals?: Value
}

interface ColumnOptions<Row, Value extends string | number, Where, OrderBy> {
  schema: z.ZodType<Value>
  where(condition: Comparison<Value>): Where
  orderBy(direction: Direction): OrderBy
  valueIn(row: Row): Value
  direction?: Direction
}

/** A column that always has a value. */
export function column<Row, Value extends string | number, Where = RecordWhere, OrderBy = RecordOrderBy>({
  schema,
  where,
  orderBy,
  valueIn,
  direction = 'asc',
}: ColumnOptions<Row, Value, Where, OrderBy>): Column<Row, Where, OrderBy> {
  const rises = (backwards: boolean) => (direction === 'asc') !== backwards
  return {
    schema,
    orderBy: (backwards) => orderBy(rises(backwards) ? 'asc' : 'desc'),
    beyond: (value, backwards) => [
      where(rises(backwards) ? { gt: schema.parse(value) } : { lt: schema.parse(value) }),
    ],
    from: (value, backwards) => [
      where(rises(backwards) ? { gte: schema.parse(value) } : { lte: schema.parse(value) }),
    ],
    same: (value) => where({ equals: schema.parse(value) }),
    valueIn,
  }
}

interface SparseOptions<Row, Value extends string | number, Where, OrderBy> {
  schema: z.ZodType<Value>
  where(condition: Comparison<Value> | { equals: null } | { not: null }): Where
  orderBy(order: { sort: Direction; nulls: 'first' | 'last' }): OrderBy
  valueIn(row: Row): Value | null
  direction?: Direction
}

/** A column that may be empty. */
export function sparseColumn<
  Row,
  Value extends string | number,
  Where = RecordWhere,
  OrderBy = RecordOrderBy,
>({
  schema,
  where,
  orderBy,
  valueIn,
  direction = 'asc',
}: SparseOptions<Row, Value, Where, OrderBy>): Column<Row, Where, OrderBy> {
  const rises = (backwards: boolean) => (direction === 'asc') !== backwards
  const beyond = (value: unknown, backwards: boolean): Where[] => {
    if (value === null) return backwards ? [where({ not: null })] : []
    const past = where(rises(backwards) ? { gt: schema.parse(value) } : { lt: schema.parse(value) })
    return backwards ? [past] : [past, where({ equals: null })]
  }
  const same = (value: unknown) => where(value === null ? { equals: null } : { equals: schema.parse(value) })
  return {
    schema: schema.nullable(),
    orderBy: (backwards) =>
      orderBy({ sort: rises(backwards) ? 'asc' : 'desc', nulls: backwards ? 'first' : 'last' }),
    beyond,
    from: (value, backwards) => [same(value), ...beyond(value, backwards)],
    same,
    valueIn,
  }
}

/** By name, as people sort. Every list can be ordered so, and by id: an id never changes. */
export const byName = column<{ title: string }, string>({
  schema: z.string(),
  where: (title) => ({ title }),
  orderBy: (title) => ({ title }),
  valueIn: ({ title }) => title,
})

export const byId = column<{ id: string }, string>({
  schema: z.string(),
  where: (id) => ({ id }),
  orderBy: (id) => ({ id }),
  valueIn: ({ id }) => id,
})

/** The order of a list, by its name in the address. Its last column tells any two records apart. */
export interface Order<Row, Where = RecordWhere, OrderBy = RecordOrderBy> {
  /** Of the list and the order: a cursor of one is no cursor of another. */
  name: string
  columns: readonly Column<Row, Where, OrderBy>[]
}

/** Where a list goes on: an order's values of the record that it goes on from. */
export type Position = readonly unknown[]

export const orderBy = <Row, Where, OrderBy>(
  { columns }: Order<Row, Where, OrderBy>,
  backwards = false,
): OrderBy[] => columns.map((one) => one.orderBy(backwards))

export const positionOf = <Row, Where, OrderBy>(
  { columns }: Order<Row, Where, OrderBy>,
  row: Row,
): Position => columns.map((one) => one.valueIn(row))

/** What stands after a position or, backwards, before it. */
export function beyond<Row, Where, OrderBy>(
  { columns }: Order<Row, Where, OrderBy>,
  { all, any }: Logic<Where>,
  position: Position,
  backwards = false,
): Where {
  const ways = columns.flatMap((one, at) => {
    const before = columns.slice(0, at).map((earlier, index) => earlier.same(position[index]))
    return one.beyond(position[at], backwards).map((past) => all([...before, past]))
  })
  // The first part says nothing new: it is there because an index can begin at it.
  const from = columns.slice(0, 1).map((first) => any(first.from(position[0], backwards)))
  return all([...from, any(ways)])
}

export const cursorOf = <Row, Where, OrderBy>(order: Order<Row, Where, OrderBy>, row: Row): string =>
  Buffer.from(JSON.stringify([order.name, ...positionOf(order, row)])).toString('base64url')

/** Reads a cursor; one of another list or order, or one that nobody gave out, is refused. */
export function readCursor<Row, Where, OrderBy>(
  order: Order<Row, Where, OrderBy>,
  parameter: 'after' | 'before',
  cursor: string,
): Position {
  const [name, ...position] = z.array(z.unknown()).catch([]).parse(parsed(cursor))
  const fits =
    name === order.name &&
    position.length === order.columns.length &&
    order.columns.every((one, at) => one.schema.safeParse(position[at]).success) &&
    position.every((value) => typeof value !== 'string' || (value.isWellFormed() && !value.includes('\0')))
  if (fits) return position
  throw badParameters([
    { parameter, detail: 'Take it from a link of an answer to this very list, with this order.' },
  ])
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return null
  }
}
