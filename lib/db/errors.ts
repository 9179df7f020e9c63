import { DriverAdapterError } from '@prisma/driver-adapter-utils'
import { Prisma } from '#prisma/generated/client.ts'

/**
 * The name of the unique constraint or index that a write has met ("Record_kind_slug_key"); null when the error is
 * something else. Holds for the client's own queries and for raw ones, inside transactions and out.
 */
export function violatedUnique(error: unknown): string | null {
  const cause = driverCause(error)
  if (cause?.kind !== 'UniqueConstraintViolation') return null
  const { constraint } = cause
  if (constraint && 'index' in constraint) return constraint.index
  return ''
}

/** Whether a write has met a unique constraint or index: any, or the one of this name. */
export function isUniqueViolation(error: unknown, name?: string): boolean {
  const violated = violatedUnique(error)
  return violated !== null && (name === undefined || violated === name)
}

function driverCause(error: unknown): DriverAdapterError['cause'] | null {
  if (error instanceof DriverAdapterError) return error.cause
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null
  const inner: unknown = error.meta?.driverAdapterError
  return inner instanceof DriverAdapterError ? inner.cause : null
}
