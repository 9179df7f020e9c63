import type { SaveScope } from '#lib/records/scope.ts'
import type { RecordKind, RecordStatus } from '#prisma/generated/enums.ts'

export interface Locked {
  kind: RecordKind
  version: number
  status: RecordStatus
}

/** How a record stands, held so until the save's end; null when there is none. */
export async function lockRecord({ tx }: Pick<SaveScope, 'tx'>, id: string): Promise<Locked | null> {
  const [locked] = await tx.$queryRaw<Locked[]>`
    SELECT kind::text AS kind, version, status::text AS status FROM "Record" WHERE id = ${id} FOR UPDATE`
  return locked ?? null
}
