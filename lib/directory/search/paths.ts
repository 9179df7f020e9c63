import { address } from '#lib/text/address.ts'

/** The search, with what it found for a query; page 1 unless another is named. */
export const searchPath = (locale: string, query?: string, page = 1): string =>
  address(`/${locale}/search`, { q: query || null, page: page === 1 ? null : page })
