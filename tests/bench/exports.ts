// `node tests/bench/exports.ts`: how much memory a file takes while it is made, for a hundred rows and for all the places of
// GeoNames, and whether it has them all. Each in a process of its own.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { createDatabase, databaseName, databaseUrl, dropDatabase } from '#tests/support/databases.ts'
import { borrowServer, returnServer } from '#tests/support/server.ts'
import { loadPlaces } from './places.ts'

interface Exported {
  bytes: number
  seconds: number
  /** Megabytes: of the process at its largest, and of what it held at its largest. */
  resident: number
  heap: number
}

const files = ['cities.csv', 'cities.xlsx', 'cities.geojson', 'cities.json', 'graph.nt']

const [only] = process.argv.slice(2)
if (only === undefined) await compare()
else process.stdout.write(JSON.stringify(await exportOne(only)))

async function compare() {
  const { adminUrl, prefix, template } = await borrowServer()
  const name = databaseName(prefix)
  await createDatabase(adminUrl, name, template)
  try {
    const url = databaseUrl(adminUrl, name)
    const run = async (path: string): Promise<Exported> => {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--conditions=react-server', 'tests/bench/exports.ts', path],
        { env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: url }, maxBuffer: 1e7 },
      )
      return JSON.parse(stdout)
    }
    const few = new Map<string, Exported>()
    for (const file of files) few.set(file, await run(`/api/v1/${file}`))
    const count = await loadPlaces(url)
    for (const file of files) {
      const small = few.get(file)
      const large = await run(`/api/v1/${file}`)
      process.stdout.write(
        `${file}: 72 cities ${told(small)}; ${(count + 72).toLocaleString('en')} cities ${told(large)}\n`,
      )
    }
  } finally {
    await dropDatabase(adminUrl, name)
    await returnServer()
  }
}

function told(one: Exported | undefined): string {
  if (!one) return ''
  const { bytes, seconds, heap, resident } = one
  return `${(bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s, heap up to ${heap} MB, process ${resident} MB`
}

async function exportOne(path: string): Promise<Exported> {
  const { answerApi } = await import('#lib/directory/api/answer.ts')
  const { db } = await import('#lib/db/client.ts')
  const began = performance.now()
  const answer = await answerApi(new Request(`http://directory.test${path}`))
  if (!answer.ok || !answer.body) throw new Error(`${path}: ${answer.status}`)
  let [bytes, heap] = [0, 0]
  for await (const piece of answer.body) {
    bytes += piece.length
    heap = Math.max(heap, process.memoryUsage().heapUsed)
  }
  await db.$disconnect()
  return {
    bytes,
    seconds: (performance.now() - began) / 1000,
    resident: Math.round(process.resourceUsage().maxRSS / 1e3),
    heap: Math.round(heap / 1e6),
  }
}
