import type { Editor } from '#lib/auth/editor.ts'
import type { Action } from '#lib/auth/permissions.ts'
import { violatedUnique } from '#lib/db/errors.ts'
import { nouns } from '#lib/directory/admin/nouns.ts'
import { type PrivateText, privateTextsIn } from '#lib/directory/private-texts.ts'
import { messages } from '#lib/i18n/messages.ts'
import { referencesIn } from '#lib/records/field.ts'
import { asSnapshot } from '#lib/records/history.ts'
import { readFields, updateRecord } from '#lib/records/save.ts'
import { inSave, type OpenScope, type SaveScope } from '#lib/records/scope.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { lockRecord } from './locked.ts'
import { withoutReferences } from './without-references.ts'

export type RestoreResult =
  | { saved: { version: number } }
  /** Somebody saved the record since its version was looked at. */
  | { moved: true }
  /** Titles of what that version refers to and what is in the trash, or removed. */
  | { gone: string[] }
  /** It refers to something that is gone, and cannot stand without it. */
  | { lost: string[] }
  /** Another record has its address, or its place, now. */
  | { taken: true }
  /** What may be private would be public again, and nobody has said that it may be. */
  | { private: PrivateText[] }
  /** What it says does not pass today's rules. */
  | { outdated: true }
  | { refused: Action }
  | { missing: true }

interface Wish {
  version: number
  /** The present version, as it was looked at. */
  began: number
  /** Whether references to what is gone are left out. */
  leaveOut?: boolean
  /** Of what may be private, the texts that are public. */
  publicTexts?: readonly string[]
}

/** Makes an earlier version the present one, as a new version. What its status is stays as it is. */
export async function restoreVersion(
  editor: Editor,
  kind: RecordKind,
  id: string,
  { version, began, leaveOut = false, publicTexts = [] }: Wish,
): Promise<RestoreResult> {
  const noun = nouns[kind]
  const reason = messages('en', 'history')('reason.restored', { version: String(version) })
  const work = async (scope: OpenScope<RestoreResult>): Promise<RestoreResult> => {
    const now = await lockRecord(scope, id)
    if (!now || now.kind !== kind || now.status === 'removed') return { missing: true }
    if (now.version !== began) return { moved: true }
    const revision = await scope.tx.revision.findUnique({
      where: { recordId_version: { recordId: id, version } },
      select: { snapshot: true },
    })
    if (!revision) return { missing: true }
    const snapshot = asSnapshot(revision.snapshot)
    const gone = await findGone(scope, referencesIn(noun.fields, snapshot))
    const titles = gone.map(({ title }) => title)
    if (gone.length > 0 && !leaveOut) return { gone: titles }
    const ids = new Set(gone.map((record) => record.id))
    const parsed = noun.fields.safeParse(withoutReferences(noun.fields, snapshot, ids))
    if (!parsed.success) return gone.length > 0 ? { lost: titles } : { outdated: true }
    const texts = privateTextsIn(kind, await readFields(scope, noun, id), parsed.data)
    const result = await updateRecord(scope, noun, id, began, parsed.data)
    if ('taken' in result) return { taken: true }
    // Asked last, so that it is told to nobody who may not restore it.
    if ('saved' in result && texts.some(({ text }) => !publicTexts.includes(text)))
      return scope.takeBack({ private: texts })
    // Nobody can have saved it meanwhile.
    return 'conflict' in result ? { moved: true } : result
  }
  try {
    return await inSave<RestoreResult>(editor, reason, work)
  } catch (error) {
    if (violatedUnique(error) !== null) return { taken: true }
    throw error
  }
}

/** Of these records those that are in the trash, removed, or not there. */
async function findGone({ tx }: SaveScope, ids: readonly string[]): Promise<{ id: string; title: string }[]> {
  const records = await tx.record.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, title: true, status: true },
  })
  const known = new Map(records.map((record) => [record.id, record]))
  return ids.flatMap((id) => {
    const record = known.get(id)
    if (record && record.status !== 'trashed' && record.status !== 'removed') return []
    return [{ id, title: record?.title ?? id }]
  })
}
