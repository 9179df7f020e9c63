// Counters in the text format that Prometheus and its like collect.
import type { Visit } from './log.ts'

export interface Metric {
  /** Without the prefix; by custom counters end in "_total", and units stand in the name. */
  name: string
  type: 'counter' | 'gauge' | 'histogram'
  help: string
  samples: readonly Sample[]
}

interface Sample {
  /** What a histogram's lines add to its name. */
  suffix?: '_bucket' | '_sum' | '_count'
  labels?: Readonly<Record<string, string>>
  value: number
}

/** What one process tells. */
export interface Report {
  process: string
  metrics: readonly Metric[]
}

const prefix = 'directory_'

/** The text of all processes together, told apart by a label. */
export function exposition(reports: readonly Report[]): string {
  const byName = Map.groupBy(
    reports.flatMap(({ process, metrics }) => metrics.map((metric) => ({ process, metric }))),
    ({ metric }) => metric.name,
  )
  return [...byName.values()]
    .flatMap((those) => {
      const first = those[0]?.metric
      if (!first) return []
      const head = [
        `# HELP ${prefix}${first.name} ${first.help}`,
        `# TYPE ${prefix}${first.name} ${first.type}`,
      ]
      const lines = those.flatMap(({ process, metric }) =>
        metric.samples.map(
          ({ suffix = '', labels, value }) =>
            `${prefix}${metric.name}${suffix}${labelled({ ...labels, process })} ${value}`,
        ),
      )
      return [...head, ...lines]
    })
    .join('\n')
    .concat('\n')
}

const labelled = (labels: Readonly<Record<string, string>>) =>
  `{${Object.entries(labels)
    .map(([name, value]) => `${name}="${value.replaceAll(/["\\\n]/g, '_')}"`)
    .join(',')}}`

/** Counters as an object of numbers, made metrics: each with what it counts. */
export function metricsOf(
  stem: string,
  counters: Readonly<Record<string, number>>,
  type: Metric['type'],
  help: string,
): Metric {
  const samples = Object.entries(counters).map(([what, value]) => ({ labels: { what }, value }))
  return { name: stem, type, help, samples }
}

/** Upper ends, in milliseconds; the last one is open. */
const ends = [1, 5, 20, 60, 250, 1_000, 5_000, Number.POSITIVE_INFINITY]

/** Counts requests as they are answered. */
export class RequestCounts {
  private readonly byOutcome = new Map<string, number>()
  private readonly byStatus = new Map<number, number>()
  private readonly byTime = new Float64Array(ends.length)
  private bytes = 0
  private milliseconds = 0

  count({ status, milliseconds, outcome = 'none', bytes }: Omit<Visit, 'id' | 'method' | 'address'>): void {
    this.bytes += bytes
    this.milliseconds += milliseconds
    this.byOutcome.set(outcome, (this.byOutcome.get(outcome) ?? 0) + 1)
    this.byStatus.set(status, (this.byStatus.get(status) ?? 0) + 1)
    let place = 0
    while (milliseconds > (ends[place] ?? 0)) place++
    this.byTime[place] = (this.byTime[place] ?? 0) + 1
  }

  metrics(): Metric[] {
    let below = 0
    const times = ends.map((end, place): Sample => {
      below += this.byTime[place] ?? 0
      const le = Number.isFinite(end) ? String(end / 1_000) : '+Inf'
      return { suffix: '_bucket', labels: { le }, value: below }
    })
    return [
      {
        name: 'requests_total',
        type: 'counter',
        help: 'Requests answered, by what the page store had to do with them.',
        samples: [...this.byOutcome].map(([outcome, value]) => ({ labels: { outcome }, value })),
      },
      {
        name: 'responses_total',
        type: 'counter',
        help: 'Requests answered, by status.',
        samples: [...this.byStatus].map(([status, value]) => ({ labels: { status: String(status) }, value })),
      },
      {
        name: 'request_duration_seconds',
        type: 'histogram',
        help: 'Seconds from the first byte of a request to the handing over of its answer.',
        samples: [
          ...times,
          { suffix: '_sum', value: this.milliseconds / 1_000 },
          { suffix: '_count', value: below },
        ],
      },
      {
        name: 'sent_bytes_total',
        type: 'counter',
        help: 'Bytes of bodies.',
        samples: [{ value: this.bytes }],
      },
    ]
  }
}

/** What every process has. */
export function processMetrics(): Metric[] {
  const { rss, heapUsed, heapTotal, external, arrayBuffers } = process.memoryUsage()
  const { user, system } = process.cpuUsage()
  return [
    metricsOf(
      'memory_bytes',
      { resident: rss, heap: heapUsed, heapReserved: heapTotal, external, buffers: arrayBuffers },
      'gauge',
      'Memory in use: all of it, and what of it is known to be whose.',
    ),
    {
      name: 'cpu_seconds_total',
      type: 'counter',
      help: 'Time on a processor.',
      samples: [{ value: (user + system) / 1e6 }],
    },
    {
      name: 'uptime_seconds',
      type: 'gauge',
      help: 'Since the process began.',
      samples: [{ value: process.uptime() }],
    },
  ]
}
