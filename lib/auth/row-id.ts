/**
 * The id of an account, a session or an invitation that an action was bound to; null for what is none. Whatever it was bound
 * to, it comes from the browser: an object would be a condition to the database, and a null byte fails there.
 */
export const readRowId = (given: unknown): string | null =>
  typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : null
