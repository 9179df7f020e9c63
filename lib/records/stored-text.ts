// Where what a record says is kept besides its own row: for whatever has to be taken out of all of it.
import { Prisma } from '#prisma/generated/client.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import type { Transaction } from './noun.ts'

/** The rows that belong to a noun's own, and fall with it. */
const parts: Partial<Record<RecordKind, readonly { table: string; column: string }[]>> = {
  alliance: [{ table: 'AllianceSection', column: 'allianceId' }],
  organization: [{ table: 'Affiliation', column: 'organizationId' }],
  committee: [
    { table: 'CommitteeStatusEntry', column: 'committeeId' },
    { table: 'WorkplanItem', column: 'committeeId' },
  ],
  project: [{ table: 'ProjectParty', column: 'projectId' }],
  partnership: [{ table: 'PartnershipParty', column: 'partnershipId' }],
  post: [{ table: 'PostSubject', column: 'postId' }],
}

/** Takes away all that a record says, and all that its versions said. Its own row in Record, with its address, stays. */
export async function lastWords(tx: Transaction, recordId: string, kind: RecordKind): Promise<void> {
  const mine = { where: { recordId } }
  await tx.name.deleteMany(mine)
  await tx.citation.deleteMany(mine)
  await tx.decision.deleteMany(mine)
  await tx.topicLink.deleteMany(mine)
  await tx.translation.deleteMany(mine)
  await tx.searchEntry.deleteMany(mine)
  await tx.schedule.deleteMany(mine)
  await tx.openForm.deleteMany(mine)
  for (const { table, column } of parts[kind] ?? [])
    await tx.$executeRaw`DELETE FROM ${Prisma.raw(`"${table}"`)} WHERE ${Prisma.raw(`"${column}"`)} = ${recordId}`
  const table = Prisma.raw(`"${kind.charAt(0).toUpperCase()}${kind.slice(1)}"`)
  await tx.$executeRaw`DELETE FROM ${table} WHERE id = ${recordId}`
  // Reasons may quote what the record said; of a save that touched others too, they are those others' as well.
  await tx.$executeRaw`
    UPDATE "Save" SET reason = NULL WHERE reason IS NOT NULL AND id IN (
      SELECT "saveId" FROM "Revision" WHERE "recordId" = ${recordId} AND action <> 'removed'
    ) AND NOT EXISTS (SELECT FROM "Revision" r WHERE r."saveId" = "Save".id AND r."recordId" <> ${recordId})`
  await tx.revision.updateMany({ where: { recordId }, data: { snapshot: {} } })
}
