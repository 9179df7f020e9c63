/** The database cannot be had. The message is one sentence for the person who starts the site: what to do. */
export class DatabaseError extends Error {
  override name = 'DatabaseError'
}
