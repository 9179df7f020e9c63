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

/** What the client, the adapter and the connection say of a database that is not there, or does not answer in time. */
const absences = new Set([
  ...[
    'DatabaseNotReachable',
    'ConnectionClosed',
    'SocketTimeout',
    'TooManyConnections',
    'TlsConnectionError',
  ],
  ...['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2037'],
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'ENOENT'],
  // PostgreSQL's: it starts, stops, or has broken the query off.
  ...['57P01', '57P02', '57P03', '57014', '08000', '08003', '08006', '53300', '25P03', '55P03'],
])

const silences =
  /connection terminated|query read timeout|timeout exceeded when trying to connect|server has closed the connection/i

/** Whether something failed because the database does not answer, by what the error itself and its causes say. */
export function isUnavailable(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 5) return false
  const marks = [property(error, 'code'), property(error, 'kind'), property(error, 'originalCode')]
  if (marks.some((mark) => typeof mark === 'string' && absences.has(mark))) return true
  if (silences.test(String(property(error, 'message')))) return true
  const causes = [property(error, 'cause'), property(error, 'meta', 'driverAdapterError')]
  return causes.some((cause) => isUnavailable(cause, depth + 1))
}

function property(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((at, key) => (at === undefined ? at : Reflect.get(Object(at), key)), value)
}
