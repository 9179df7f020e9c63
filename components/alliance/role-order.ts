import { AffiliationRole } from '#prisma/generated/enums.ts'

const order: readonly AffiliationRole[] = Object.values(AffiliationRole)

/** From those who began an alliance to those who are its partners; within a role in the order given. */
export const inRoleOrder = <Row extends { role: AffiliationRole }>(rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
