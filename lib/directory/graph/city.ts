import type { CityPage } from '#lib/cities/queries.ts'
import { aboutRecord } from './about-record.ts'
import { countryNode } from './country.ts'
import { membershipRole } from './membership.ts'
import { type GraphNode, type GraphSite, mention, node } from './node.ts'
import { allianceType, cityType } from './types.ts'

/** A place, and as what it belongs to its alliances. */
export function cityNodes(site: GraphSite, city: CityPage): [GraphNode, ...GraphNode[]] {
  const { record, latitude, longitude, geonamesId, wikidataId, countryCode, parent } = city
  const memberOf = city.memberships.flatMap(
    (membership) =>
      membershipRole(
        site,
        membership,
        'memberOf',
        mention(site, allianceType(membership.alliance.kind), membership.alliance.record),
      ) ?? [],
  )
  return [
    node({
      '@type': cityType(city.kind, memberOf.length > 0),
      ...aboutRecord(site, record, [
        city.website,
        geonamesId !== null && `https://www.geonames.org/${geonamesId}`,
        wikidataId !== null && `https://www.wikidata.org/wiki/${wikidataId}`,
      ]),
      geo:
        latitude === null || longitude === null ? null : { '@type': 'GeoCoordinates', latitude, longitude },
      containedInPlace: [
        ...(parent ? [mention(site, 'AdministrativeArea', parent.record)] : []),
        ...(countryCode === null ? [] : [countryNode(site, countryCode)]),
      ],
      containsPlace: city.children.map((child) => mention(site, cityType(child.kind, false), child.record)),
      memberOf,
    }),
  ]
}
