// Takes a text out of a record and out of everything that is kept of it: what should never have been published.
import type { Editor } from '#lib/auth/editor.ts'
import type { Action } from '#lib/auth/permissions.ts'
import { db } from '#lib/db/client.ts'
import { fieldsOfKind } from '#lib/directory/admin/history/entries.ts'
import { nouns } from '#lib/directory/admin/nouns.ts'
import { withdrawSnapshots } from '#lib/directory/snapshots/withdraw.ts'
import { asSnapshot } from '#lib/records/history.ts'
import type { Transaction } from '#lib/records/noun.ts'
import { mayTo, whereMay } from '#lib/records/reach.ts'
import { referrersOf } from '#lib/records/referrers.ts'
import { readFields, updateRecord } from '#lib/records/save.ts'
import { inSave } from '#lib/records/scope.ts'
import { linkWithVersion } from '#lib/records/shown.ts'
import { slugFrom } from '#lib/text/slug.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { lockRecord } from './locked.ts'

/** What stands where the text was. */
export const placeholder = '[removed]'

/** Less would take out half of every word. */
export const shortest = 4

/** A record out of which this editor may take something; null for any other. */
export const findRedactable = (editor: Editor, kind: RecordKind, id: string) =>
  db.record.findFirst({
    where: { id, kind, status: { not: 'removed' }, ...whereMay(editor, 'redact') },
    select: linkWithVersion,
  })

/** Where a text stands. */
export interface Occurrences {
  /** Labels of the present version's fields. */
  fields: string[]
  /** Versions of the history that hold it, the present one among them. */
  versions: number
  /** Reasons given for a save, and forms that somebody has open or could not save. */
  reasons: number
  forms: number
  /** Former addresses that lead to the record. */
  addresses: number
  total: number
}

/** Whatever its capitals. Null for whoever may not redact the record. */
export async function findOccurrences(
  editor: Editor,
  kind: RecordKind,
  id: string,
  text: string,
): Promise<Occurrences | null> {
  return db.$transaction(async (tx) => {
    if (!(await mayTo(tx, editor, 'redact', id))) return null
    const fields = asSnapshot(JSON.parse(JSON.stringify(await readFields({ tx }, nouns[kind], id))))
    const kept = await findKept(tx, id, text)
    const held = fieldsOfKind(kind).filter(({ name }) => isChanged(fields[name], text))
    const counts = {
      versions: kept.revisions.length,
      reasons: kept.saves.length,
      forms: kept.forms.length,
      addresses: kept.redirects.length,
    }
    const total = held.length + Object.values(counts).reduce((sum, count) => sum + count, 0)
    return { fields: held.map(({ label }) => label), ...counts, total }
  })
}

export type RedactionResult =
  | { redacted: true }
  /** The text is nowhere, or too short. */
  | { nowhere: true }
  /** What is left would be no such record: its address holds the text, or a number does. */
  | { unfit: true }
  | { moved: true }
  | { refused: Action }
  | { missing: true }

/** History says who did it and when; what it was, nothing says any more. */
export async function redact(
  editor: Editor,
  kind: RecordKind,
  id: string,
  began: number,
  text: string,
): Promise<RedactionResult> {
  if (text.length < shortest) return { nowhere: true }
  const noun = nouns[kind]
  return inSave<RedactionResult>(editor, null, async (scope) => {
    const { tx } = scope
    const now = await lockRecord(scope, id)
    if (!now || now.kind !== kind || now.status === 'removed') return { missing: true }
    if (!(await mayTo(tx, editor, 'redact', id))) return { refused: 'redact' }
    if (now.version !== began) return { moved: true }
    const fields = await readFields(scope, noun, id)
    const kept = await findKept(tx, id, text)
    const isHere = isChanged(fields, text)
    if (!isHere && Object.values(kept).every((rows) => rows.length === 0)) return { nowhere: true }
    if (fields?.slug && holdsSlug(fields.slug, text)) return { unfit: true }
    const left = asSnapshot(JSON.parse(JSON.stringify(without(fields, text))))
    const first = noun.fields.safeParse(left)
    // A telephone number is none without its digits: then there is none.
    const emptied = first.error?.issues.map(({ path: [name] }) => [name, null]) ?? []
    const rest = first.success ? first : noun.fields.safeParse({ ...left, ...Object.fromEntries(emptied) })
    if (!rest.success) return { unfit: true }
    const result = await updateRecord(scope, noun, id, began, rest.data, 'redacted')
    if ('refused' in result) return scope.takeBack(result)
    if (!('saved' in result)) return scope.takeBack({ unfit: true })
    await clean(tx, kept, text)
    await withdrawSnapshots(tx)
    // Whatever shows it shows it anew.
    for (const other of await referrersOf(scope, id)) scope.touch(other, null)
    return { redacted: true }
  })
}

/** All that is kept of a record, besides its own rows, and holds the text. */
async function findKept(tx: Transaction, recordId: string, text: string) {
  const [revisions, saves, forms, redirects] = [
    await tx.revision.findMany({
      where: { recordId },
      select: { recordId: true, version: true, snapshot: true },
    }),
    await tx.save.findMany({
      where: { reason: { not: null }, revisions: { some: { recordId } } },
      select: { id: true, reason: true },
    }),
    await tx.openForm.findMany({ where: { recordId }, select: { id: true, kept: true, saved: true } }),
    await tx.redirect.findMany({ where: { recordId } }),
  ]
  return {
    revisions: revisions.filter(({ snapshot }) => isChanged(snapshot, text)),
    saves: saves.filter(({ reason }) => isChanged(reason, text)),
    forms: forms.filter(({ kept, saved }) => isChanged([kept, saved], text)),
    redirects: redirects.filter(({ slug }) => holdsSlug(slug, text)),
  }
}

async function clean(tx: Transaction, kept: Awaited<ReturnType<typeof findKept>>, text: string) {
  for (const { recordId, version, snapshot } of kept.revisions)
    await tx.revision.update({
      where: { recordId_version: { recordId, version } },
      data: { snapshot: asJson(without(snapshot, text)) },
    })
  for (const { id, reason } of kept.saves)
    await tx.save.update({ where: { id }, data: { reason: String(without(reason, text)) } })
  await tx.openForm.deleteMany({ where: { id: { in: kept.forms.map(({ id }) => id) } } })
  for (const { kind, slug } of kept.redirects)
    await tx.redirect.delete({ where: { kind_slug: { kind, slug } } })
}

/** Whether an address spells the text out. */
function holdsSlug(slug: string, text: string): boolean {
  const spelt = slugFrom(text)
  return spelt.length >= shortest && slug.includes(spelt)
}

const asJson = (value: unknown): Prisma.InputJsonObject => JSON.parse(JSON.stringify(value))

const pattern = (text: string) => new RegExp(RegExp.escape(text), 'giu')

/** The same value with the text taken out wherever it stands in it, at any depth. */
function without(value: unknown, text: string): unknown {
  if (typeof value === 'string') return value.replace(pattern(text), placeholder)
  if (Array.isArray(value)) return value.map((item) => without(item, text))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, without(part, text)]))
}

function isChanged(value: unknown, text: string): boolean {
  if (typeof value === 'string') return pattern(text).test(value)
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some((part) => isChanged(part, text))
}
