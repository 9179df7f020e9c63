// The site in this process.
import { readBuild } from '#lib/env.ts'
import { Log } from '#lib/front/http/log.ts'
import type { Front } from '#lib/front/server.ts'
import type { Settings } from '#lib/settings.ts'
import { listen } from './listening.ts'

interface Site {
  front: Front
  port: number
}

/** Answers when it resolves. */
export async function openSite(
  settings: Settings,
  databaseUrl: string,
  dev: boolean,
  log: Log,
): Promise<Site> {
  const { host, port, dataFolder, publicOrigin, trustProxy } = settings
  const { createFront } = await import('#lib/front/server.ts')
  const options = { databaseUrl, dev, dataFolder, publicOrigin, trustProxy, log, build: readBuild().folder }
  const front = await (dev ? createFront(options) : quietly(() => createFront(options)))
  return { front, port: await listen(front.server, { host, port, setting: 'PORT' }) }
}

/**
 * Requests are written to standard output, as lines of JSON, where that is read by a program; a person at a terminal reads what
 * start says, and is not to lose it among them.
 */
export function openLog({ log, processes }: Settings, dev: boolean): Log {
  const wanted = log ?? (dev || process.stdout.isTTY ? 'off' : 'json')
  return new Log(wanted === 'json' ? 1 : undefined, processes === 1)
}

/** Next says how long it took to read its configuration. Warnings and errors are another matter. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { log } = console
  console.log = () => {}
  try {
    return await work()
  } finally {
    console.log = log
  }
}
