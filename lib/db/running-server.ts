import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Address of the embedded server that runs from this folder now, for a second process beside the site; else undefined. */
export function runningServerUrl(dataFolder: string): string | undefined {
  try {
    const password = readFileSync(join(dataFolder, 'password'), 'utf8').trim()
    // The server's own file: its fourth line is the port.
    const port = readFileSync(join(dataFolder, 'postgres/postmaster.pid'), 'utf8').split('\n')[3]
    return `postgresql://directory:${password}@127.0.0.1:${port}/directory`
  } catch {
    return undefined
  }
}
