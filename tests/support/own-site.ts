import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDatabase, databaseName, databaseUrl, dropDatabase } from './databases.ts'
import { type Instance, startInstance } from './instance.ts'
import type { TestServer } from './server.ts'

/** A site with a copy of the seeded database and a folder of its own: nobody else notices what becomes of it. */
export interface OwnSite extends Instance {
  databaseUrl: string
  /** The lines of its log. */
  log(): Record<string, unknown>[]
  /** With all it has left behind. */
  remove(): Promise<void>
}

/** @param server - whose template is copied. */
export async function startOwnSite(
  server: TestServer,
  variables: Readonly<Record<string, string>> = {},
): Promise<OwnSite> {
  const name = databaseName(server.prefix)
  await createDatabase(server.adminUrl, name, server.template)
  const url = databaseUrl(server.adminUrl, name)
  const folder = await mkdtemp(join(tmpdir(), 'city-alliances-own-site-'))
  const clear = async () => {
    await rm(folder, { recursive: true, force: true })
    await dropDatabase(server.adminUrl, name)
  }
  try {
    const instance = await startInstance(url, folder, variables)
    const log = () =>
      instance
        .said()
        .split('\n')
        .flatMap((line): Record<string, unknown>[] => (line.startsWith('{') ? [JSON.parse(line)] : []))
    const remove = async () => {
      await instance.stop()
      await clear()
    }
    return { ...instance, databaseUrl: url, log, remove }
  } catch (error) {
    await clear()
    throw error
  }
}
