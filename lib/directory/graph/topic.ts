import type { TopicPage } from '#lib/topics/queries.ts'
import { aboutRecord } from './about-record.ts'
import { type GraphNode, type GraphSite, mention, node } from './node.ts'
import { postType } from './types.ts'

/** A topic, with the posts and projects about it that the page shows. */
export function topicNodes(site: GraphSite, topic: TopicPage): [GraphNode, ...GraphNode[]] {
  return [
    node({
      '@type': 'DefinedTerm',
      ...aboutRecord(site, topic.record),
      subjectOf: topic.posts.map((post) => mention(site, postType(post.type), post.record)),
    }),
  ]
}
