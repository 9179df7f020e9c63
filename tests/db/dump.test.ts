import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { seedEditor } from '#lib/auth/editor.ts'
import { trashCity, updateCity } from '#lib/cities/mutations.ts'
import { db } from '#lib/db/client.ts'
import { dump } from '#lib/directory/dump/dump.ts'
import { importDump } from '#lib/directory/dump/import.ts'
import { dumpedNouns } from '#lib/directory/dump/nouns.ts'
import { RecordKind } from '#prisma/generated/enums.ts'
import { seededDatabase } from '#tests/support/database.ts'
import { counts, empty, killImports, runImport } from '#tests/support/import-kills.ts'

const folder = await mkdtemp(join(tmpdir(), 'city-alliances-dump-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

const text = async () => (await Array.fromAsync(dump())).join('')
const here = process.env.DATABASE_URL ?? ''

async function fileOf(content: string): Promise<string> {
  const path = join(folder, `${crypto.randomUUID()}.jsonl`)
  await writeFile(path, content)
  return path
}

describe('a dump', () => {
  test('names every field of every noun: whoever adds one decides whether it is public', () => {
    expect(dumpedNouns.map(({ kind }) => kind).toSorted()).toEqual(Object.values(RecordKind).toSorted())
    for (const { kind, schema, names } of dumpedNouns) {
      const fields = schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
      expect(names.toSorted(), kind).toEqual(fields.toSorted())
    }
  })

  test('holds every published record, and nothing of one that is not', async () => {
    const whole = await text()
    const lines = whole.trimEnd().split('\n')
    expect(lines).toHaveLength(2 + (await db.record.count({ where: { status: 'published' } })))
    const city = await db.record.findFirstOrThrow({
      where: { kind: 'city', city: { memberships: { some: {} } }, slug: 'ternopil' },
      select: { id: true, version: true, city: { select: { memberships: { select: { id: true } } } } },
    })
    await trashCity(seedEditor(), city.id, city.version)
    const without = await text()
    expect(whole).toContain(city.id)
    expect(without).not.toContain(city.id)
    for (const { id } of city.city?.memberships ?? []) expect(without).not.toContain(id)
    await db.record.update({ where: { id: city.id }, data: { status: 'published', trashedAt: null } })
  })
})

describe('an import', async () => {
  // A former address goes along.
  const { id, version } = await db.record.findFirstOrThrow({ where: { slug: 'bergamo' } })
  await updateCity(seedEditor(), id, version, { slug: 'bergamo-italy' })
  const original = await text()
  const file = await fileOf(original)
  const elsewhere = await seededDatabase()
  await empty(elsewhere)

  let took = 0

  test('of a dump elsewhere makes an installation that gives out the same dump, byte by byte', async () => {
    const first = await runImport(elsewhere, file)
    expect(first).toMatchObject({ code: 0 })
    took = first.took
    expect(first.said).toMatch(/^\d+ records created, 0 changed, 0 were the same already\.$/m)
    const again = join(folder, 'again.jsonl')
    execFileSync(process.execPath, ['lib/directory/dump/export-command.ts', again], {
      env: { ...process.env, DATABASE_URL: elsewhere },
    })
    expect(await readFile(again, 'utf8')).toBe(original)
    expect((await runImport(elsewhere, file)).said).toMatch(
      /^0 records created, 0 changed, \d+ were the same/m,
    )
  }, 120_000)

  test('that is killed leaves nothing, or is whole, and the next one works', async () => {
    const whole = await counts(elsewhere)
    expect(whole.Record).toBeGreaterThan(200)
    const { halves, nothing, everything } = await killImports(elsewhere, file, { times: 2, took, whole })
    expect(halves).toEqual([])
    expect(nothing + everything).toBe(2)
    await empty(elsewhere)
    expect(await runImport(elsewhere, file)).toMatchObject({ code: 0 })
  }, 240_000)

  test('takes over what the file says otherwise, and leaves alone what it does not have', async () => {
    const changed = original.replace('"title":"Bergamo"', '"title":"Bergamo (changed)"')
    expect(changed).not.toBe(original)
    const before = await counts(here)
    expect(await importDump(await fileOf(changed))).toMatchObject({ created: 0, updated: 1 })
    const { title, version: now } = await db.record.findUniqueOrThrow({ where: { id } })
    expect([title, now]).toEqual(['Bergamo (changed)', version + 2])
    const save = await db.save.findFirstOrThrow({ orderBy: { at: 'desc' } })
    expect([save.door, save.editorName]).toEqual(['import', 'Import'])
    const after = await counts(here)
    expect([after.Record, after.Save]).toEqual([before.Record, Number(before.Save) + 1])
    expect(await importDump(file)).toMatchObject({ updated: 1 })
    expect(await text()).toBe(original)
  }, 120_000)

  test('takes in what may be private only when somebody has looked at it, or when it is public here already', async () => {
    const bergamo =
      original
        .trimEnd()
        .split('\n')
        .find((line) => line.includes(`"id":"${id}"`)) ?? ''
    const said = bergamo.replace(
      /"description":(?:null|"[^"]*")/,
      '"description":"The mayor: +49 30 5550100"',
    )
    const path = await fileOf(original.replace(bergamo, said))
    await expect(importDump(path)).rejects.toThrow(
      `The city ${id} (Bergamo): “+49 30 5550100” in “description” looks like a telephone number.\n` +
        'If all of this is public, say so and import it again: npm run import -- file.jsonl --private-data-checked',
    )
    expect(await text()).toBe(original)
    expect(await importDump(path, { privateDataChecked: true })).toMatchObject({ updated: 1 })
    expect(await importDump(path)).toMatchObject({ created: 0, updated: 0 })
    expect(await importDump(file)).toMatchObject({ updated: 1 })
  }, 120_000)

  const lines = original.trimEnd().split('\n')
  const last = lines.at(-1) ?? ''
  const member = lines.findIndex((line) => line.startsWith('{"kind":"membership"'))
  test.for<[string, string, RegExp]>([
    ['that is empty', '', /no end/],
    ['of something else', 'name;country\nTernopil;UA\n', /Line 1: it is no JSON/],
    ['of other JSON', '{"data":[]}\n', /Line 1: this is no dump/],
    ['that was cut off within a line', original.slice(0, 40_000), /no JSON|no end/],
    ['that was cut off between lines', `${lines.slice(0, 50).join('\n')}\n`, /no end/],
    ['in which a line is missing', [...lines.slice(0, 40), ...lines.slice(41)].join('\n'), /should have/],
    ['with a line twice', [...lines.slice(0, 40), lines[39], last].join('\n'), /twice/],
    ['with more behind its end', `${original}${lines[3]}\n`, /after the end/],
    [
      'with a field that no noun has',
      original.replace('"publisher":', '"salary":1,"publisher":'),
      /no field "salary"/,
    ],
    [
      'with a value that cannot be',
      original.replace('"population":', '"population":-1,"x":'),
      /no field|population/,
    ],
    [
      'that refers to nothing',
      original.replaceAll(/"allianceId":"[^"]+"/g, '"allianceId":"zzzzzzzzzz"'),
      /neither in it nor here: zzzzzzzzzz/,
    ],
    [
      'with a member twice',
      [
        ...lines.slice(0, member + 1),
        lines[member]
          ?.replace(/"id":"[^"]+"/, '"id":"0000000000"')
          .replace(/"position":\d+/, '"position":999'),
        ...lines.slice(member + 1, -1),
        last.replace(/\d+/, (count) => `${Number(count) + 1}`),
      ].join('\n'),
      /cannot be taken in: another record has what only one may have \(Membership_one_open/,
    ],
    [
      'that gives an address to another',
      original.replace(`"id":"${id}"`, '"id":"0000000001"').replaceAll(`"${id}"`, '"0000000001"'),
      /has its address "bergamo-italy" here already/,
    ],
  ])('%s is refused, and changes nothing', { timeout: 60_000 }, async ([, content, reason]) => {
    const before = await counts(here)
    await expect(importDump(await fileOf(content))).rejects.toThrow(reason)
    expect(await counts(here)).toEqual(before)
  })
})
