import { listPath } from '#lib/records/paths.ts'
import { address } from '#lib/text/address.ts'

/** The list of committees; of one alliance by its slug, of all without. */
export const committeesPath = (locale: string, alliance?: string | null): string =>
  address(listPath(locale, 'committee'), { alliance })
