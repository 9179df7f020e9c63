// Runs once before the tests of a project that looks at a site: one on a free port with a database of its own, and one browser.
// Building it takes a minute in which the tests that need none may run: each file waits for it by itself (site-answers.ts).

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startBrowser } from '#tests/support/browser.ts'
import { createDatabase, databaseName, databaseUrl, dropDatabase } from '#tests/support/databases.ts'
import { freePort } from '#tests/support/free-port.ts'
import { sweepOnExit } from '#tests/support/leftovers.ts'
import { borrowServer, returnServer } from '#tests/support/server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    site: { url: string; pid: number; databaseUrl: string; browser: string }
  }
}

// Undone in reverse order, also when the setup itself stopped half way.
const undo: (() => Promise<unknown>)[] = []

export async function setup(project: TestProject) {
  try {
    const { adminUrl, prefix, template } = await borrowServer()
    undo.push(returnServer)
    const name = databaseName(prefix)
    await createDatabase(adminUrl, name, template)
    undo.push(() => dropDatabase(adminUrl, name))
    const { url, pid } = await startSite(databaseUrl(adminUrl, name))
    const { server, description } = await startBrowser()
    undo.push(() => server.close())
    console.log(`Browser: ${description}`)
    const browser = server.wsEndpoint()
    project.provide('site', { url, pid, databaseUrl: databaseUrl(adminUrl, name), browser })
  } catch (error) {
    await teardown()
    throw error
  }
}

export async function teardown() {
  for (const step of undo.splice(0).reverse()) await step()
}

/** Begins to start the site as `npm start` does. Says when it serves, or why it does not. */
async function startSite(database: string): Promise<{ url: string; pid: number }> {
  const began = performance.now()
  const port = await freePort()
  const dataFolder = await mkdtemp(join(tmpdir(), 'city-alliances-site-'))
  const site = spawn(process.execPath, ['lib/front/start.ts'], {
    // Vitest says NODE_ENV=test, which is not how the site runs.
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: database,
      DATA_FOLDER: dataFolder,
      HOST: '127.0.0.1',
      PORT: `${port}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const tidied = sweepOnExit({ folders: [dataFolder] }, () => site.kill('SIGTERM'))
  let ready = false
  undo.push(async () => {
    await stopSite(site)
    await rm(dataFolder, { recursive: true, force: true })
    tidied()
  })
  const url = `http://127.0.0.1:${port}`
  let said = ''
  for (const stream of [site.stdout, site.stderr])
    stream.on('data', (text) => {
      said += text
      if (ready || !/^Ready in /m.test(said)) return
      ready = true
      console.log(`Site: ${url}, ready in ${((performance.now() - began) / 1000).toFixed(1)} s`)
    })
  site.once('exit', (code) => {
    if (!ready && code !== 0) console.error(`The site under test did not start (exit code ${code}):\n${said}`)
  })
  return { url, pid: site.pid ?? 0 }
}

async function stopSite(site: ChildProcess) {
  if (site.exitCode !== null || site.signalCode !== null) return
  const exit = once(site, 'exit')
  site.kill('SIGTERM')
  const killer = setTimeout(() => site.kill('SIGKILL'), 15_000)
  const [code, signal] = await exit
  clearTimeout(killer)
  if (code !== 0)
    console.error(`The site under test did not stop cleanly: exit code ${code}, signal ${signal}`)
}
