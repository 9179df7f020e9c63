import { z } from 'zod'
import type { ListPage } from './noun.ts'

export const links = z
  .strictObject({ self: z.url(), next: z.url().nullable(), prev: z.url().nullable() })
  .meta({ id: 'Links' })

const pageNumbers = z.strictObject({ number: z.int(), size: z.int(), total: z.int() }).meta({
  id: 'Page',
  description: 'Which page this is, how long pages are, and how many things there are in all',
})

/** The form of a list of things. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ data: z.array(item), page: pageNumbers, links })

/** A page of a list with the addresses of its neighbours: of this one with some parameters changed. */
export function listDocument({ data, number, size, total, next, prev }: ListPage, asked: URL) {
  return {
    data,
    page: { number, size, total },
    links: { self: asked.href, next: next && neighbour(asked, next), prev: prev && neighbour(asked, prev) },
  }
}

export function neighbour(asked: URL, changed: Record<string, string>): string {
  const url = new URL(asked)
  for (const name of ['page', 'after', 'before']) url.searchParams.delete(name)
  for (const [name, value] of Object.entries(changed)) url.searchParams.set(name, value)
  return url.href
}
