// `next start` on the build and the database that a site has: what there would be without the front.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '#tests/support/free-port.ts'
import type { OwnSite } from '#tests/support/own-site.ts'

export async function startNext(site: OwnSite): Promise<{ url: string; stop(): Promise<void> }> {
  const { folder }: { folder: string } = JSON.parse(await readFile(`.next/users/${site.pid}`, 'utf8'))
  const port = await freePort()
  const script = 'node_modules/next/dist/bin/next'
  const child = spawn(process.execPath, [script, 'start', '-H', '127.0.0.1', '-p', String(port)], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      NEXT_BUILD_FOLDER: folder,
      DATABASE_URL: site.databaseUrl,
    },
    stdio: 'ignore',
  })
  const exit = once(child, 'exit')
  const url = `http://127.0.0.1:${port}`
  const stop = async () => {
    child.kill('SIGTERM')
    await exit
  }
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(`${url}/en/about`).catch(() => undefined)
    if (answer?.ok) return { url, stop }
    await sleep(100)
  }
  await stop()
  throw new Error('`next start` does not answer.')
}
