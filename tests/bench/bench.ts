// `npm run bench`: how fast the site is, beside what else there is, on the machine it runs on. Judges nothing and fails for no
// number. Options: --only=kept|misses|admin|places|memory|lighthouse; --minutes=60 asks longer for ever new addresses (2 by default),
// --per-second=5 for so many a second and no more, so that it can run beside other work; --keep writes nothing into README.md.
import { parseArgs } from 'node:util'
import { borrowServer, returnServer } from '#tests/support/server.ts'
import { benchAdminLists } from './admin-lists.ts'
import { benchKept } from './kept.ts'
import { benchLighthouse } from './lighthouse.ts'
import { generator } from './load.ts'
import { benchManyAddresses, benchManyPlaces } from './many-places.ts'
import { benchMisses } from './misses.ts'
import { nginx } from './nginx.ts'
import { markdown, type Section, writeIntoReadme } from './report.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '2' },
    'per-second': { type: 'string' },
    only: { type: 'string' },
    keep: { type: 'boolean' },
  },
})
const parts = {
  kept: async (server) => [await benchKept(server)],
  misses: async (server) => [await benchMisses(server)],
  admin: async (server) => [await benchAdminLists(server)],
  lighthouse: async (server) => [await benchLighthouse(server)],
  places: benchManyPlaces,
  memory: (server) =>
    benchManyAddresses(server, {
      minutes: Number(values.minutes),
      perSecond: values['per-second'] === undefined ? undefined : Number(values['per-second']),
    }),
} satisfies Record<string, (server: Awaited<ReturnType<typeof borrowServer>>) => Promise<Section[]>>

const say = (line: string) => process.stderr.write(`${line}\n`)
say(`Asking with ${generator}; nginx is ${nginx ? 'there' : 'not installed, and left out'}.`)
const server = await borrowServer()
const sections: Section[] = []
try {
  for (const [name, part] of Object.entries(parts)) {
    if (values.only !== undefined && values.only !== name) continue
    say(`${name} …`)
    sections.push(...(await part(server)))
  }
} finally {
  await returnServer()
}
const text = markdown(sections, generator)
process.stdout.write(`${text}\n`)
if (values.only === undefined && !values.keep) writeIntoReadme(text)
