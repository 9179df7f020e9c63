// nginx, serving from disk the very bytes that the site serves from memory.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '#tests/support/free-port.ts'

const candidates = ['nginx', '/usr/sbin/nginx']

/** Undefined where there is none. */
export const nginx = candidates.find(
  (command) => spawnSync(command, ['-v'], { stdio: 'ignore' }).error === undefined,
)

interface Running {
  url: string
  stop(): Promise<void>
}

/** @param page - its address on the site. */
export async function startNginx(page: string, encoding: string, processes: number): Promise<Running> {
  if (!nginx) throw new Error('nginx is not installed.')
  const { body, headers } = await fetchAsSent(page, encoding)
  const folder = await mkdtemp(join(tmpdir(), 'city-alliances-nginx-'))
  const port = await freePort()
  await writeFile(join(folder, 'page'), body)
  await writeFile(join(folder, 'nginx.conf'), configuration(folder, port, processes, headers))
  const child = spawn(
    nginx,
    ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')],
    {
      stdio: 'ignore',
    },
  )
  const exit = once(child, 'exit')
  const url = `http://127.0.0.1:${port}/page`
  const stop = async () => {
    child.kill('SIGTERM')
    await exit
    await rm(folder, { recursive: true, force: true })
  }
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return { url, stop }
    await sleep(50)
  }
  await stop()
  throw new Error('nginx does not answer.')
}

/** What each of them says by itself. */
const own = ['content-length', 'content-type', 'connection', 'keep-alive', 'date', 'etag', 'cache-status']

/** As an ordinary installation: sendfile, the file kept open, no log. Answers as any nginx, root or not. */
function configuration(
  folder: string,
  port: number,
  processes: number,
  headers: readonly (readonly [string, string])[],
) {
  const said = headers
    .map(([name, value]) => `add_header ${name} "${value.replaceAll('"', '\\"')}";`)
    .join('\n')
  return `daemon off;
worker_processes ${processes};
pid ${folder}/pid;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 1024; }
http {
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000000;
  open_file_cache max=100;
  access_log off;
  default_type "text/html; charset=utf-8";
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    ${said}
  }
}
`
}

async function fetchAsSent(url: string, encoding: string) {
  const asked = request(url, { headers: { 'accept-encoding': encoding }, agent: false })
  asked.end()
  const [response] = await once(asked, 'response')
  const body = await buffer(response)
  const raw: string[] = response.rawHeaders
  const headers = raw.flatMap((name, place): [string, string][] =>
    place % 2 === 0 && !own.includes(name.toLowerCase()) ? [[name, raw[place + 1] ?? '']] : [],
  )
  return { body, headers }
}
