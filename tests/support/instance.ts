// A site of a test's own, beside the one that all share: to be broken, or to be the second of two.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Instance {
  pid: number
  /** Without a slash at the end. */
  url: string
  /** What it has said so far, its log included. */
  said(): string
  /** Where it tells its counters. */
  metrics: string
  /** One of its counters, by name and label ("renders_total", "started"), over all its processes. */
  counter(name: string, what: string): Promise<number>
  /** Nothing when it has ended before. */
  stop(): Promise<End | undefined>
  /** As a power cut would. */
  kill(): Promise<End | undefined>
}

interface End {
  code: number | null
  /** Milliseconds from the signal. */
  took: number
}

/**
 * Starts it as `npm start` does, on free ports. Resolves when it answers; throws with what it said when it ends instead.
 *
 * @param around - command that starts the one it is given, with its words: to give it another world than ours.
 */
export async function startInstance(
  databaseUrl: string,
  dataFolder: string,
  variables: Readonly<Record<string, string>> = {},
  around: readonly string[] = [],
): Promise<Instance> {
  const [command = process.execPath, ...words] = [...around, process.execPath, 'lib/front/start.ts']
  const child = spawn(command, words, {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      DATA_FOLDER: dataFolder,
      HOST: '127.0.0.1',
      PORT: '0',
      METRICS_PORT: '0',
      LOG: 'json',
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  while (!/Open http\S+\n/.test(said)) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`It ended: ${said}`)
    await sleep(20)
  }
  const port = /Open http:\/\/[^:]+:(\d+)/.exec(said)?.[1]
  const metrics = /Metrics +(http\S+)/.exec(said)?.[1] ?? ''
  return {
    pid: child.pid ?? 0,
    url: `http://127.0.0.1:${port}`,
    said: () => said,
    metrics,
    async counter(name, what) {
      const text = await fetch(metrics).then((response) => response.text())
      const lines = text.split('\n').filter((line) => line.startsWith(`directory_${name}{what="${what}"`))
      return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0)
    },
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<End | undefined> {
  if (child.exitCode !== null || child.signalCode !== null) return undefined
  const exit = once(child, 'exit')
  const began = performance.now()
  child.kill(signal)
  const [code]: (number | null)[] = await exit
  return { code: code ?? null, took: performance.now() - began }
}
