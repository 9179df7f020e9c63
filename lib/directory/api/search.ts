import { z } from 'zod'
import { type Hit, search as searchDirectory } from '#lib/directory/search/search.ts'
import { readTerms } from '#lib/directory/search/terms.ts'
import { RecordKind } from '#prisma/generated/enums.ts'
import type { ListPage } from './noun.ts'
import { beyondLastPage } from './problem.ts'
import { paging, readQuery } from './query.ts'
import { language } from './things.ts'

export const hitSchema = z
  .strictObject({
    kind: z.enum([...Object.values(RecordKind), 'country']),
    name: z.string(),
    url: z.url(),
    country: z.string().nullable().meta({ description: 'Its country’s name' }),
    match: z
      .strictObject({
        kind: z.enum(['name', 'former_name', 'text']),
        lang: z.string().meta({ description: 'BCP 47; und where unknown' }),
        text: z.string(),
      })
      .nullable()
      .meta({ description: 'What was found, where that is not the name' }),
  })
  .meta({ id: 'Hit', description: 'One thing that was found' })

export const searchParameters = z.strictObject({
  q: z
    .string()
    .min(1)
    .max(200)
    .regex(/^[^\p{Cc}]*$/u, 'Leave out the control characters')
    .meta({ description: 'Words, in any language and alphabet' }),
  mentions: z
    .enum(['yes', 'no'])
    .default('no')
    .meta({ description: 'Also what only speaks of it, where there is something that is called so' }),
  page: paging.page,
})

/** As the search page finds it; so many on a page as there. */
const size = 20

export async function listHits(query: string, origin: string): Promise<ListPage> {
  const { q, mentions, page: number } = readQuery(query, searchParameters)
  const terms = readTerms(q)
  const nothing = { data: [], number, size, total: 0, next: null, prev: null }
  if (terms.words.length === 0) return nothing
  const found = await searchDirectory(language, terms, number, mentions === 'yes')
  if (!found) throw beyondLastPage(number, 0, size)
  return {
    data: found.hits.map((hit) => show(hit, origin)),
    number,
    size,
    total: found.total,
    next: number < found.pages ? { page: `${number + 1}` } : null,
    prev: number > 1 ? { page: `${number - 1}` } : null,
  }
}

const show = ({ kind, title, href, country, match }: Hit, origin: string): z.output<typeof hitSchema> => ({
  kind,
  name: plain(title),
  url: origin + href,
  country,
  match: match && { kind: match.kind, lang: match.language, text: plain(match.text) },
})

const plain = (parts: readonly { text: string }[]) => parts.map(({ text }) => text).join('')
