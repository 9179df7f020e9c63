// A site of a test's own, beside the one that all share: to be broken, or to be the second of two.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Instance {
  /** Without a slash at the end. */
  url: string
  /** What it has said so far, its log included. */
  said(): string
  /** One of its counters, by name and label ("renders_total", "started"). */
  counter(name: string, what: string): Promise<number>
  stop(): Promise<void>
  /** As a power cut would. */
  kill(): Promise<void>
}

/** Starts it as `npm start` does, on free ports. Resolves when it answers; throws with what it said when it ends instead. */
export async function startInstance(databaseUrl: string, dataFolder: string): Promise<Instance> {
  const child = spawn(process.execPath, ['lib/front/start.ts'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      DATA_FOLDER: dataFolder,
      HOST: '127.0.0.1',
      PORT: '0',
      METRICS_PORT: '0',
      LOG: 'json',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  while (!said.includes('Open http')) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`It ended: ${said}`)
    await sleep(20)
  }
  const port = /Open http:\/\/[^:]+:(\d+)/.exec(said)?.[1]
  const metrics = /Metrics +(http\S+)/.exec(said)?.[1]
  return {
    url: `http://127.0.0.1:${port}`,
    said: () => said,
    async counter(name, what) {
      const text = await fetch(metrics ?? '').then((response) => response.text())
      const line = text.split('\n').find((one) => one.startsWith(`directory_${name}{what="${what}"`))
      return Number(line?.split(' ').at(-1))
    },
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill(signal)
  await exit
}
