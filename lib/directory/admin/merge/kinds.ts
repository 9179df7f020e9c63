import type { RecordKind } from '#prisma/generated/enums.ts'

/**
 * Whether two records of a kind may turn out to be one and the same. Alliances do not: what staff may do hangs on them, and each
 * has a list of its own with places that are taken. Two that join are a fact to be told, not an entry made twice.
 */
export const isMergeable = (kind: RecordKind): boolean => kind !== 'alliance'
