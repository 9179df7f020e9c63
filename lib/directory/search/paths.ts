import { address } from '#lib/text/address.ts'

export interface SearchAsked {
  query?: string
  /** From 1. */
  page?: number
  /** Also what only speaks of it. */
  mentions?: boolean
}

/** The search, with what it found for a query. */
export const searchPath = (locale: string, { query, page = 1, mentions = false }: SearchAsked = {}): string =>
  address(`/${locale}/search`, {
    q: query || null,
    mentions: query && mentions ? 'yes' : null,
    page: page === 1 ? null : page,
  })

/** What the search offers while a query is being typed. */
export const suggestionsPath = (locale: string, query?: string): string =>
  address(`/${locale}/search/suggestions`, { q: query || null })
