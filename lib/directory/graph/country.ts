import { countryPath } from '#lib/countries/paths.ts'
import { countryName } from '#lib/i18n/names.ts'
import type { GraphNode, GraphSite } from './node.ts'

/**
 * A country is no record of ours and has no permanent address; its code is as lasting.
 * @param code ISO 3166-1 alpha-2.
 */
export const countryNode = (site: GraphSite, code: string): GraphNode => ({
  '@type': 'Country',
  '@id': `${site.origin}/#country-${code.toLowerCase()}`,
  identifier: code,
  name: countryName(site.locale, code),
  url: `${site.origin}${countryPath(site.locale, code)}`,
})
