import { publishedLanguages } from '#lib/i18n/languages.ts'
import { type ListPage, listPages } from './pages.ts'
import { isRecordPart, listRecordParts, recordAddresses } from './records.ts'
import { type Entry, sitemapXml } from './xml.ts'

/** What the protocol allows in one sitemap. */
const mostAddresses = 50_000

interface Options {
  /** Scheme, host and port. */
  origin: string
  /** How many addresses one part holds at most. */
  addresses?: number
}

/** The address of a part: "/sitemaps/cities-2.xml". */
const partPath = (name: string, number: number) => `/sitemaps/${name}-${number}.xml`

/** A record has a page in every language, and they stand together. */
const recordsIn = (addresses: number) => Math.max(1, Math.floor(addresses / publishedLanguages.length))

/** The sitemap's index: one line for each part, with the last change of anything in it. */
export async function sitemapIndex({
  origin,
  addresses = mostAddresses,
}: Options): Promise<AsyncGenerator<string>> {
  const [records, pages] = await Promise.all([listRecordParts(recordsIn(addresses)), allPages()])
  const entries: Entry[] = [
    ...Array.from({ length: Math.ceil(pages.length / addresses) }, (_, index) => ({
      address: `${origin}${partPath('pages', index + 1)}`,
      changedAt: latest(pages.slice(index * addresses, (index + 1) * addresses)),
    })),
    ...records.map(({ name, number, changedAt }) => ({
      address: `${origin}${partPath(name, number)}`,
      changedAt,
    })),
  ]
  return sitemapXml('index', one(entries))
}

/**
 * One part of the sitemap; null where there is none of this name.
 * @param file the last part of its address: "cities-2.xml".
 */
export async function sitemapPart(
  file: string,
  { origin, addresses = mostAddresses }: Options,
): Promise<AsyncGenerator<string> | null> {
  const { name, number } = /^(?<name>[a-z]+)-(?<number>[1-9]\d{0,4})\.xml$/.exec(file)?.groups ?? {}
  const batches =
    name === 'pages'
      ? pageEntries(origin, Number(number), addresses)
      : isRecordPart(name)
        ? recordEntries(recordAddresses(name, Number(number), recordsIn(addresses)), origin)
        : null
  const first = await batches?.next()
  if (!batches || !first || first.done || first.value.length === 0) return null
  return sitemapXml('urlset', before(first.value, batches))
}

async function allPages(): Promise<ListPage[]> {
  const pagesIn = await listPages()
  return publishedLanguages.flatMap(pagesIn)
}

const latest = (pages: readonly ListPage[]): Date | null =>
  pages.reduce<Date | null>(
    (last, { changedAt }) => (changedAt && (!last || changedAt > last) ? changedAt : last),
    null,
  )

async function* pageEntries(origin: string, number: number, addresses: number): AsyncGenerator<Entry[]> {
  const pages = (await allPages()).slice((number - 1) * addresses, number * addresses)
  yield pages.map(({ path, changedAt }) => ({ address: `${origin}${path}`, changedAt }))
}

async function* recordEntries(
  batches: ReturnType<typeof recordAddresses>,
  origin: string,
): AsyncGenerator<Entry[]> {
  for await (const batch of batches) {
    yield batch.flatMap(({ path, changedAt }) =>
      publishedLanguages.map((locale) => ({ address: `${origin}${path(locale)}`, changedAt })),
    )
  }
}

async function* one<Item>(item: Item): AsyncGenerator<Item> {
  yield item
}

async function* before<Item>(first: Item, others: AsyncIterable<Item>): AsyncGenerator<Item> {
  yield first
  yield* others
}
