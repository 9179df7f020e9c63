import type { PostPage } from '#lib/posts/queries.ts'
import { aboutRecord, topicsOf } from './about-record.ts'
import { type GraphNode, type GraphSite, mention, node } from './node.ts'
import { allianceType, cityType, organizationType, postType } from './types.ts'

type Subject = PostPage['subjects'][number]['record']

/** A text published elsewhere, or an event. The day of publication and the days of the event are different things. */
export function postNodes(site: GraphSite, post: PostPage): [GraphNode, ...GraphNode[]] {
  const about = [
    ...post.subjects.map(({ record }) => mention(site, subjectType(record), record)),
    ...topicsOf(site, post.record),
  ]
  const shared = {
    '@type': postType(post.type),
    ...aboutRecord(site, post.record, [post.url]),
    description: post.summary,
    about,
    inLanguage: post.language === 'und' ? null : post.language,
  }
  if (post.type === 'event') {
    return [node({ ...shared, startDate: post.eventStartOn, endDate: post.eventEndOn })]
  }
  return [node({ ...shared, headline: post.record.title, datePublished: post.publishedOn })]
}

function subjectType({ kind, alliance, city, organization }: Subject): string | readonly string[] {
  if (alliance) return allianceType(alliance.kind)
  if (city) return cityType(city.kind, false)
  if (organization) return organizationType(organization.type)
  if (kind === 'project') return 'Project'
  if (kind === 'topic') return 'DefinedTerm'
  return kind === 'committee' ? 'Organization' : 'Thing'
}
