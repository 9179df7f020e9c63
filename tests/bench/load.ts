// Asks one address as fast as it is answered, and tells how fast that was.
import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'
import autocannon from 'autocannon'

export interface Speed {
  /** Requests a second. */
  rate: number
  /** Milliseconds that half of the requests took at most. */
  median: number
}

interface Options {
  seconds: number
  connections: number
  headers: Readonly<Record<string, string>>
}

const hasWrk = spawnSync('wrk', ['--version'], { stdio: 'ignore' }).error === undefined

/** What asks. wrk takes little of the processors that the servers need, too. */
export const generator = hasWrk ? 'wrk (from Debian)' : 'autocannon (from npm)'

/** Throws when an answer is an error. */
async function measure(url: string, options: Options): Promise<Speed> {
  return hasWrk ? measureWithWrk(url, options) : measureWithAutocannon(url, options)
}

async function measureWithWrk(url: string, { seconds, connections, headers }: Options): Promise<Speed> {
  const given = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const words = ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '20s', '--latency', ...given, url]
  const { stdout } = await promisify(execFile)('wrk', words)
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1])
  const [, number, unit] = /50%\s+([\d.]+)(us|ms|s)/.exec(stdout) ?? []
  if (!rate || !unit || /Non-2xx|Socket errors/.test(stdout)) throw new Error(`${url}:\n${stdout}`)
  return { rate, median: Number(number) * (unit === 'us' ? 0.001 : unit === 's' ? 1_000 : 1) }
}

async function measureWithAutocannon(
  url: string,
  { seconds, connections, headers }: Options,
): Promise<Speed> {
  // In a thread of its own; else it would be the slower one of the two.
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    headers: { ...headers },
    workers: 1,
  })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url}: ${result.non2xx} answers were errors.`)
  return { rate: result.requests.average, median: result.latency.p50 }
}

/** Several rounds of each, by turns, so that what slows the machine down for a while slows all of them; the middle round of each. */
export async function compare(
  contestants: Readonly<Record<string, string>>,
  rounds: number,
  options: Options,
): Promise<Map<string, Speed>> {
  const speeds = new Map<string, Speed[]>()
  for (const url of Object.values(contestants)) await warmUp(url, options)
  for (let round = 0; round < rounds; round++) {
    for (const [name, url] of Object.entries(contestants)) {
      const speed = await measure(url, options)
      speeds.set(name, [...(speeds.get(name) ?? []), speed])
    }
  }
  return new Map(
    [...speeds].flatMap(([name, all]) => {
      const middle = all.toSorted((a, b) => a.rate - b.rate)[Math.floor(all.length / 2)]
      return middle ? [[name, middle]] : []
    }),
  )
}

/** Whatever is only slow at first: code that is not compiled yet, connections to the database. */
async function warmUp(url: string, { headers, seconds }: Options) {
  const end = performance.now() + 1_000 * Math.min(seconds, 3)
  while (performance.now() < end) {
    const answers = Array.from({ length: 4 }, async () => (await fetch(url, { headers })).arrayBuffer())
    await Promise.all(answers)
  }
}
