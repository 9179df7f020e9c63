import { db } from '#lib/db/client.ts'
import { nouns } from '#lib/directory/admin/nouns.ts'
import type { SpineFields } from '#lib/records/fields.ts'
import type { Transaction } from '#lib/records/noun.ts'
import { readFields } from '#lib/records/save.ts'
import type { RecordKind, RecordStatus } from '#prisma/generated/enums.ts'

export interface Standing {
  version: number
  status: RecordStatus
  fields: SpineFields
}

/** A record as it stands; null where there is none, or none any more. */
export async function readStanding(
  kind: RecordKind,
  id: string,
  tx: Transaction = db,
): Promise<Standing | null> {
  const record = await tx.record.findUnique({
    where: { id, kind, status: { not: 'removed' } },
    select: { version: true, status: true },
  })
  const fields = record && (await readFields({ tx }, nouns[kind], id))
  return record && fields ? { ...record, fields } : null
}

/** A record as it stood at a version. */
export async function readVersion(
  kind: RecordKind,
  recordId: string,
  version: number,
  tx: Transaction = db,
): Promise<SpineFields | null> {
  const revision = await tx.revision.findUnique({
    where: { recordId_version: { recordId, version } },
    select: { snapshot: true },
  })
  return nouns[kind].fields.safeParse(revision?.snapshot).data ?? null
}

export interface Change {
  by: string
  editorId: string | null
  at: Date
}

/** Who has saved a record since a version, the latest first. */
export async function changesSince(
  recordId: string,
  version: number,
  tx: Transaction = db,
): Promise<Change[]> {
  const revisions = await tx.revision.findMany({
    where: { recordId, version: { gt: version } },
    select: { save: { select: { editorName: true, editorId: true, at: true } } },
    orderBy: { version: 'desc' },
  })
  return revisions.map(({ save }) => ({ by: save.editorName, editorId: save.editorId, at: save.at }))
}
