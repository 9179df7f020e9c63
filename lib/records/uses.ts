// Which records refer to which: by the columns that hold ids of others.
import { Prisma } from '#prisma/generated/client.ts'
import type { Transaction } from './noun.ts'

/** A column that refers to a record, and the column beside it that says whose row it is. */
export const referringColumns = [
  { table: 'Alliance', owner: 'id', column: 'parentId' },
  { table: 'City', owner: 'id', column: 'parentId' },
  { table: 'Organization', owner: 'id', column: 'parentId' },
  { table: 'Affiliation', owner: 'organizationId', column: 'allianceId' },
  { table: 'Membership', owner: 'id', column: 'allianceId' },
  { table: 'Membership', owner: 'id', column: 'cityId' },
  { table: 'Membership', owner: 'id', column: 'organizationId' },
  { table: 'Committee', owner: 'id', column: 'allianceId' },
  { table: 'Project', owner: 'id', column: 'allianceId' },
  { table: 'ProjectParty', owner: 'projectId', column: 'cityId' },
  { table: 'ProjectParty', owner: 'projectId', column: 'organizationId' },
  { table: 'PartnershipParty', owner: 'partnershipId', column: 'cityId' },
  { table: 'PostSubject', owner: 'postId', column: 'recordId' },
  { table: 'Figure', owner: 'id', column: 'allianceId' },
  { table: 'Figure', owner: 'id', column: 'committeeId' },
  { table: 'Contact', owner: 'id', column: 'allianceId' },
  { table: 'Contact', owner: 'id', column: 'organizationId' },
  { table: 'TopicLink', owner: 'recordId', column: 'topicId' },
  { table: 'Citation', owner: 'recordId', column: 'sourceId' },
] as const

/** The ids of the records that refer to any of these, whatever their status; none of these themselves. */
export async function listReferring(
  tx: Pick<Transaction, '$queryRaw'>,
  ids: readonly string[],
): Promise<string[]> {
  const parts = referringColumns.map(
    ({ table, owner, column }) =>
      Prisma.sql`SELECT ${Prisma.raw(`"${owner}"`)} AS id FROM ${Prisma.raw(`"${table}"`)} WHERE ${Prisma.raw(`"${column}"`)} = ANY (${[...ids]})`,
  )
  const rows = await tx.$queryRaw<{ id: string }[]>`${Prisma.join(parts, ' UNION ')} ORDER BY id`
  return rows.flatMap(({ id }) => (ids.includes(id) ? [] : [id]))
}
