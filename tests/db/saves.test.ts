// Many people save the same records at the same time: nothing that anybody was told is saved may be lost.
import { beforeAll, describe, expect, test } from 'vitest'
import { cityFields } from '#lib/cities/fields.ts'
import { createCity, updateCity } from '#lib/cities/mutations.ts'
import { db } from '#lib/db/client.ts'
import { membershipFields } from '#lib/memberships/fields.ts'
import { createMembership } from '#lib/memberships/mutations.ts'
import { seededRecordId } from '#lib/records/id.ts'
import { expectWhole } from '#tests/support/history.ts'
import { type Saver, startSaver } from '#tests/support/saver.ts'
import { createStaff, type Staff } from '#tests/support/staff.ts'

const alliance = seededRecordId('alliance/silk-road-urban-alliance')
// As many as two cores do in little time; SAVES=10000 for the whole trial.
const wanted = Number(process.env.SAVES ?? 240)
const people = 12

/**
 * Each is counted up, by whoever. Two who count the same one up at once are in conflict, because each signs with a number of
 * their own; two who count up different ones are not.
 */
const counters = ['population', 'website', 'kindAsNamed', 'description'] as const
type Counter = (typeof counters)[number]

const written = (counter: Counter, count: number, signature: number) =>
  counter === 'population' ? count * 100 + signature : `https://city.example.org/${count}/${signature}`
const counted = (value: string | number | null) =>
  typeof value === 'number' ? Math.floor(value / 100) : Number(value?.split('/').at(-2) ?? 0)

let editors: Staff[]
let cities: string[]

beforeAll(async () => {
  editors = await Promise.all(
    Array.from({ length: people }, (_, place) =>
      createStaff('editor', { name: `Editor ${place}`, alliances: [alliance] }),
    ),
  )
  cities = []
  for (let place = 0; place < 10; place++) cities.push(await newCity(place))
}, 120_000)

async function newCity(place: number): Promise<string> {
  const [anna] = editors
  if (!anna) throw new Error('nobody is there')
  const title = `Busyville ${place}`
  const fields = cityFields.parse({ title, slug: `busyville-${place}`, kind: 'city' })
  const city = await createCity(anna.editor, fields)
  if (!('created' in city)) throw new Error('the city was not created')
  const membership = membershipFields.parse({
    title: `${title} in the alliance`,
    slug: null,
    allianceId: alliance,
    cityId: city.created,
    role: 'member',
  })
  await createMembership(anna.editor, membership)
  return city.created
}

/** What somebody sees who opens the form: the version first, so that what is younger than it counts as somebody else's. */
async function open(id: string) {
  const { version } = await db.record.findUniqueOrThrow({ where: { id }, select: { version: true } })
  const values = await db.city.findUniqueOrThrow({
    where: { id },
    select: { population: true, website: true, kindAsNamed: true, description: true },
  })
  return { values, version }
}

test(`${people} people save ten cities ${wanted} times, and no save is lost`, {
  timeout: 1_800_000,
}, async () => {
  const done = new Map<string, number>()
  let left = wanted
  let [conflicts, merged] = [0, 0]
  const began = performance.now()
  const work = async ({ editor }: Staff, signature: number) => {
    while (left-- > 0) {
      const city = one(cities)
      const counter: Counter = one(counters)
      for (;;) {
        const form = await open(city)
        const next = counted(form.values[counter]) + 1
        const changes = { [counter]: written(counter, next, signature) }
        const result = await updateCity(editor, city, form.version, changes)
        if ('saved' in result) {
          merged += result.merged.length > 0 ? 1 : 0
          break
        }
        // Shown what the other has entered, one counts up from there.
        expect(result).toHaveProperty('conflict')
        conflicts += 1
      }
      const key = `${city} ${counter}`
      done.set(key, (done.get(key) ?? 0) + 1)
    }
  }
  await Promise.all(editors.map(work))
  const seconds = (performance.now() - began) / 1000
  console.log(
    `${wanted} saves by ${people} people in ${seconds.toFixed(1)} s; ${merged} merged, ${conflicts} shown both versions`,
  )
  for (const city of cities) {
    const { values } = await open(city)
    for (const counter of counters) {
      const shown = counted(values[counter])
      expect(shown, `${counter} of ${city}`).toBe(done.get(`${city} ${counter}`) ?? 0)
    }
    await expectWhole(city)
  }
  const saves = await db.revision.count({ where: { recordId: { in: cities }, action: 'updated' } })
  expect(saves).toBe(wanted)
})

// Deterministic, so that what fails once fails again; the interleaving is the database's.
let state = 7
function one<Item>(items: readonly Item[]): Item {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
  const item = items[Math.floor((state / 2_147_483_648) * items.length)]
  if (item === undefined) throw new Error('there is nothing to choose from')
  return item
}

describe('a process that is killed while it saves', () => {
  const kills = Number(process.env.KILLS ?? 4)

  test(`leaves each save whole or not at all, ${kills} times with eight saves under way`, {
    timeout: 300_000,
  }, async () => {
    const savers: Saver[] = []
    const start = () => savers.push(startSaver(process.env.DATABASE_URL ?? '', cities))
    try {
      const before = await db.save.count()
      start()
      for (let kill = 0; kill < kills; kill++) {
        // The next one starts while this one saves; more at once are more connections than the server has.
        if (kill + 1 < kills) start()
        const saver = savers[kill]
        if (!saver) throw new Error('nobody saves')
        await saver.saving
        await saver.kill()
        // The server notices that the client is gone at its next word.
        await expect.poll(() => underWay(saver.name), { timeout: 20_000 }).toBe(0)
        for (const city of cities) await expectWhole(city)
      }
      expect(await db.save.count()).toBeGreaterThan(before)
    } finally {
      for (const saver of savers) await saver.kill()
    }
    // None of its saves has left anything behind that belongs to no version.
    const [strays] = await db.$queryRaw<{ count: bigint }[]>`
      SELECT count(*) FROM "Save" WHERE NOT EXISTS (SELECT FROM "Revision" WHERE "saveId" = "Save".id)
        OR NOT EXISTS (SELECT FROM "Change" WHERE "saveId" = "Save".id)`
    expect(strays?.count).toBe(0n)
  })
})

/** Connections of a process that the server still holds. */
async function underWay(name: string): Promise<number> {
  const [row] = await db.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM pg_stat_activity WHERE application_name = ${name} AND datname = current_database()`
  return Number(row?.count)
}
