/**
 * The name of the unique constraint or index that a write has met ("Record_kind_slug_key"); null when the error is
 * something else. Holds for the client's own queries and for raw ones, inside transactions and out.
 */
export function violatedUnique(error: unknown): string | null {
  // By shape and not by class: the generated client is loaded more than once, and each has classes of its own.
  const reported = property(error, 'meta', 'driverAdapterError', 'cause') ?? property(error, 'cause')
  if (property(reported, 'kind') !== 'UniqueConstraintViolation') return null
  const name = property(reported, 'constraint', 'index')
  return typeof name === 'string' ? name : ''
}

/** Whether a write has met a unique constraint or index: any, or the one of this name. */
export function isUniqueViolation(error: unknown, name?: string): boolean {
  const violated = violatedUnique(error)
  return violated !== null && (name === undefined || violated === name)
}

function property(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((at, key) => (at === undefined ? at : Reflect.get(Object(at), key)), value)
}
