import { listPath } from '#lib/records/paths.ts'
import { address } from '#lib/text/address.ts'
import type { RestingFilter } from './filter.ts'

/** A source's page, narrowed to one kind of what rests on it. */
export function sourcePath(
  locale: string,
  slug: string,
  { kind = null, page = 1 }: Partial<RestingFilter> = {},
): string {
  return address(`${listPath(locale, 'source')}/${slug}`, { kind, page: page === 1 ? null : page })
}
