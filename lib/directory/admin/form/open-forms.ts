import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Editor } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import type { Typed } from './field.ts'

/** A form that somebody has open, as the database knows it. */
export type OpenForm = Prisma.OpenFormGetPayload<{ select: typeof columns }>

const columns = {
  id: true,
  accountId: true,
  kind: true,
  recordId: true,
  version: true,
  along: true,
  saved: true,
  savedDigest: true,
} satisfies Prisma.OpenFormSelect

/** Milliseconds for which a page that tells of itself, and one that cannot, count as open after they were last heard of. */
const heard = 90_000
const unheard = 30 * 60_000
/** For which what was typed is kept, and a form that is open is known. */
const kept = 24 * 3_600_000
const remembered = 7 * kept

const id = z.uuid()
const versions = z.record(z.string(), z.int())
const typed = z.record(z.string(), z.string())

/** Notes that somebody opens a form. @returns what the form has to bring back. */
export async function noteOpened(
  editor: Editor,
  form: { kind: RecordKind; recordId: string | null; version: number | null; along: Record<string, number> },
): Promise<string> {
  const opened = randomUUID()
  const old = new Date(Date.now() - remembered)
  // Whoever opens one sweeps: there are never more than a week's.
  await db.openForm.deleteMany({ where: { openedAt: { lt: old } } })
  await db.openForm.create({ data: { id: opened, accountId: editor.id ?? '', ...form } })
  return opened
}

/** A form of this person's; null for one that was made up, or that is somebody else's. */
export async function findOpenForm(accountId: string | null, given: string): Promise<OpenForm | null> {
  if (accountId === null || !id.safeParse(given).success) return null
  return await db.openForm.findUnique({ where: { id: given, accountId }, select: columns })
}

/** The versions of the records that are edited along with the form's own. */
export const versionsAlong = (form: OpenForm): Record<string, number> =>
  versions.safeParse(form.along).data ?? {}

/** What a form was saved as. */
const outcome = z.object({
  id: z.string(),
  version: z.int(),
  /** A record that was written, as which version: the save can be taken back by it. The form's own may have stayed as it was. */
  made: z.object({ id: z.string(), version: z.int() }),
  /** Names of the fields in which somebody else's changes were kept. */
  kept: z.array(z.string()),
  by: z.array(z.string()),
})
export type Outcome = z.output<typeof outcome>
export const outcomeOf = (form: OpenForm): Outcome | null => outcome.safeParse(form.saved).data ?? null

export interface Presence {
  name: string
  since: Date
}

/** Who else has a record's form open. */
export async function listPresent(editor: Editor, recordId: string): Promise<Presence[]> {
  const now = Date.now()
  const forms = await db.openForm.findMany({
    where: {
      recordId,
      closedAt: null,
      savedDigest: null,
      accountId: { not: editor.id ?? '' },
      OR: [
        { beats: true, seenAt: { gt: new Date(now - heard) } },
        { beats: false, seenAt: { gt: new Date(now - unheard) } },
      ],
    },
    select: { accountId: true, openedAt: true },
    orderBy: { openedAt: 'asc' },
  })
  const accounts = await db.staffAccount.findMany({
    where: { id: { in: forms.map(({ accountId }) => accountId) } },
    select: { id: true, name: true },
  })
  return accounts.flatMap(({ id: account, name }) => {
    const first = forms.find(({ accountId }) => accountId === account)
    return first ? [{ name, since: first.openedAt }] : []
  })
}

/** A page tells that it is still there, or that it is closed. */
export async function noteHeard(editor: Editor, given: string, isOpen: boolean): Promise<OpenForm | null> {
  const form = await findOpenForm(editor.id, given)
  if (!form) return null
  const now = new Date()
  await db.openForm.update({
    where: { id: form.id },
    data: { seenAt: now, beats: true, closedAt: isOpen ? null : now },
  })
  return form
}

/**
 * Keeps what was typed for whoever had the form open, because their session has ended: they alone get it back. The form is
 * known by its secret id only, for nobody is signed in.
 */
export async function keepTyped(given: string, what: Typed): Promise<boolean> {
  if (!id.safeParse(given).success) return false
  const { count } = await db.openForm.updateMany({
    where: { id: given, savedDigest: null },
    data: { kept: { ...what }, keptAt: new Date() },
  })
  return count > 0
}

/** What this person had typed into this form when their session ended, not longer than a day ago. */
export async function findKept(
  editor: Editor,
  kind: RecordKind,
  recordId: string | null,
): Promise<{ form: OpenForm; typed: Typed; at: Date } | null> {
  const found = await db.openForm.findFirst({
    where: {
      accountId: editor.id ?? '',
      kind,
      recordId,
      savedDigest: null,
      keptAt: { gt: new Date(Date.now() - kept) },
    },
    select: { ...columns, kept: true, keptAt: true },
    orderBy: { keptAt: 'desc' },
  })
  const what = typed.safeParse(found?.kept)
  return found?.keptAt && what.success ? { form: found, typed: what.data, at: found.keptAt } : null
}
