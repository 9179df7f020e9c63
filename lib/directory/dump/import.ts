// Takes in a dump: all of it, or, where anything is wrong, nothing.
import { isDeepStrictEqual } from 'node:util'
import { importEditor } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'
import { isUniqueViolation, violatedUnique } from '#lib/db/errors.ts'
import { privateTextsIn } from '#lib/directory/private-texts.ts'
import { messages } from '#lib/i18n/messages.ts'
import { referencesIn } from '#lib/records/field.ts'
import { published } from '#lib/records/published.ts'
import { inSave, type SaveScope } from '#lib/records/scope.ts'
import type { RecordLine } from './line.ts'
import { type DumpedNoun, dumpedNouns } from './nouns.ts'
import { DumpError, readDump } from './read.ts'

/** How many records were new here, were changed, and were the same already. */
export interface Imported {
  created: number
  updated: number
  same: number
}

/** In milliseconds, for all of it. */
const longest = 30 * 60 * 1000

interface Wish {
  /** Whoever imports it says that all that may be private is public: nobody can be asked. */
  privateDataChecked?: boolean
}

/**
 * Takes in the dump in a file, through the same writes as everything else and as one save. A record that exists here becomes what
 * the file says; what the file does not have stays as it is.
 * @throws DumpError, with what is wrong.
 */
export async function importDump(path: string, { privateDataChecked = false }: Wish = {}): Promise<Imported> {
  await check(path, privateDataChecked)
  const imported: Imported = { created: 0, updated: 0, same: 0 }
  await inSave(
    importEditor(),
    'Imported from a file',
    async (scope) => {
      // Two at once take turns, and the seed with them.
      await scope.tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('seed'))`
      await scope.tx.$executeRaw`SET CONSTRAINTS ALL DEFERRED`
      for await (const line of readDump(path)) {
        imported[await takeIn(scope, line).catch(told(line))]++
      }
    },
    longest,
  )
  return imported
}

/**
 * Reads the file to its end before anything is written, and looks whether all that it refers to is there, and whether it says what
 * may be private.
 */
async function check(path: string, privateDataChecked: boolean): Promise<void> {
  const here = new Set<string>()
  const elsewhere = new Set<string>()
  const asked: string[] = []
  for await (const line of readDump(path)) {
    const { id, kind, fields } = line
    here.add(id)
    for (const other of referencesIn(nounOf(kind).schema, fields)) elsewhere.add(other)
    if (!privateDataChecked) asked.push(...(await privateSentences(line)))
  }
  refuseAsked(asked)
  await refuseMissing(here, elsewhere)
}

/** What may be private in a record, unless it stands in the same field here, and is public, already. */
async function privateSentences({ kind, id, fields }: RecordLine): Promise<string[]> {
  if (privateTextsIn(kind, null, fields).length === 0) return []
  const known = await db.record.findUnique({ where: { id, ...published }, select: { id: true } })
  const before = known && (await nounOf(kind).read({ tx: db }, id))
  const t = messages('en', 'form')
  return privateTextsIn(kind, before, fields).map(
    ({ field, kind: of, text }) =>
      `The ${kind} ${id} (${fields.title}): ${t(`private.${of}`, { text, label: field })}`,
  )
}

/** In one message, so that whoever imports it sees all of it before deciding. */
function refuseAsked(asked: readonly string[]): void {
  if (asked.length === 0) return
  throw new DumpError(
    [
      'The file says what may be private, and an import can ask nobody:',
      ...asked,
      'If all of this is public, say so and import it again: npm run import -- file.jsonl --private-data-checked',
    ].join('\n'),
  )
}

async function refuseMissing(here: ReadonlySet<string>, elsewhere: ReadonlySet<string>): Promise<void> {
  const asked = [...elsewhere].filter((id) => !here.has(id))
  const rows = await db.record.findMany({ where: { id: { in: asked } }, select: { id: true } })
  const known = new Set(rows.map(({ id }) => id))
  const missing = asked.filter((id) => !known.has(id))
  if (missing.length > 0) {
    throw new DumpError(
      `The file refers to records that are neither in it nor here: ${missing.slice(0, 10).join(', ')}.`,
    )
  }
}

/** What the database allows only once is said in a sentence. */
const told =
  ({ kind, id }: RecordLine) =>
  (error: unknown): never => {
    if (!isUniqueViolation(error)) throw error
    throw new DumpError(
      `The ${kind} ${id} cannot be taken in: another record has what only one may have (${violatedUnique(error)}).`,
    )
  }

async function takeIn(
  scope: SaveScope,
  { id, kind, formerSlugs, fields }: RecordLine,
): Promise<keyof Imported> {
  const noun = nounOf(kind)
  const refused = (why: string) => new DumpError(`The ${kind} ${id} cannot be taken in: ${why}`)
  const known = await scope.tx.record.findUnique({
    where: { id },
    select: { kind: true, status: true, version: true },
  })
  const owner = typeof fields.slug === 'string' && (await ownerOf(scope, kind, fields.slug))
  if (owner && owner !== id)
    throw refused(`the record ${owner} has its address "${fields.slug}" here already.`)
  if (known && known.kind !== kind) throw refused(`here this is a ${known.kind}.`)
  if (known && known.status !== published.status)
    throw refused('here it is not published, or was taken back.')
  if (!known) await noun.create(scope, id, fields)
  const done = known ? await change(scope, noun, id, known.version, fields) : 'created'
  for (const slug of formerSlugs) {
    if (await ownerOf(scope, kind, slug)) continue
    await scope.tx.redirect.upsert({
      where: { kind_slug: { kind, slug } },
      create: { kind, slug, recordId: id },
      update: { recordId: id },
    })
  }
  return done
}

/** The record that has an address here, whatever its status. */
async function ownerOf({ tx }: SaveScope, kind: RecordLine['kind'], slug: string): Promise<string | null> {
  const owner = await tx.record.findUnique({
    where: { kind_slug: { kind, slug } },
    select: { id: true },
  })
  return owner?.id ?? null
}

async function change(
  scope: SaveScope,
  noun: DumpedNoun,
  id: string,
  version: number,
  fields: Record<string, unknown>,
): Promise<'updated' | 'same'> {
  const now = await noun.read(scope, id)
  const differs = noun.names.some((name) => name in fields && !isDeepStrictEqual(now?.[name], fields[name]))
  if (!differs) return 'same'
  const result = await noun.update(scope, id, version, fields)
  if (!('saved' in result)) throw new DumpError(`The ${noun.kind} ${id} was changed by somebody meanwhile.`)
  return 'updated'
}

function nounOf(kind: RecordLine['kind']): DumpedNoun {
  const noun = dumpedNouns.find((one) => one.kind === kind)
  if (!noun) throw new DumpError(`There is nothing called ${kind} here.`)
  return noun
}
