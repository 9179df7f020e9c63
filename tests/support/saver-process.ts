// Started by saver.ts. Says a word when its first save is done, and saves until it is killed.
import { seedEditor } from '#lib/auth/editor.ts'
import { updateCity } from '#lib/cities/mutations.ts'
import { db } from '#lib/db/client.ts'

const cities = process.argv.slice(2)
let count = 0

/** Row, names, decisions, search entries, version and feed: all of it has to stand or fall together. */
async function save(place: number) {
  for (;;) {
    const city = cities[(place + count) % cities.length] ?? ''
    count += 1
    const { version } = await db.record.findUniqueOrThrow({ where: { id: city }, select: { version: true } })
    await updateCity(seedEditor(), city, version, {
      kindAsNamed: `Saved ${process.pid} ${count}`,
      names: [{ text: `Name ${count}`, language: 'en', kind: 'former' }],
      decisions: [{ field: 'kind', reason: `Because of ${count}` }],
    })
    process.stdout.write('.')
  }
}

await Promise.all(
  Array.from({ length: 8 }, async (_, place) => {
    await save(place)
  }),
)
