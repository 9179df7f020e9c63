// What the parts of the front have counted.
import type { Feed } from './feed/feed.ts'
import { type Metric, metricsOf, processMetrics } from './http/metrics.ts'
import type { Answer } from './http/respond.ts'
import type { Visits } from './http/visits.ts'
import type { Bound } from './render/bound.ts'
import type { Made } from './render/pages.ts'
import type { Renders } from './render/renders.ts'
import type { Mirror } from './store/mirror.ts'
import type { PageStore } from './store/page-store.ts'

interface Parts {
  visits: Visits
  renders: Renders<Made>
  bound: Bound
  store: PageStore<Answer>
  mirror: Mirror
  feed: Feed
}

export function partMetrics({ visits, renders, bound, store, mirror, feed }: Parts): Metric[] {
  const { bytes, files, ...events } = mirror.counters
  return [
    ...visits.metrics(),
    metricsOf('renders_total', renders.counters, 'counter', 'Pages made, by how it went.'),
    metricsOf('renders', renders.load, 'gauge', 'Pages being made, and waiting to be.'),
    metricsOf('doors_total', bound.counters, 'counter', 'Answers made for machines, by how it went.'),
    metricsOf('doors', bound.load, 'gauge', 'Answers for machines being made, and waiting to be.'),
    metricsOf('store_total', store.counters, 'counter', 'Pages in memory, by what became of them.'),
    metricsOf('store', store.size, 'gauge', 'Pages in memory, and their bytes.'),
    metricsOf('mirror_total', events, 'counter', 'Pages on disk, by what became of them.'),
    metricsOf('mirror', { pages: files, bytes }, 'gauge', 'Pages on disk, and their bytes.'),
    metricsOf('feed', { connected: Number(feed.connected) }, 'gauge', 'Whether the change feed is followed.'),
    ...processMetrics(),
  ]
}
