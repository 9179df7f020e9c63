// What a piece of work asks the database: written down, and asked again without the piece of work around it.
import pg from 'pg'

interface Statement {
  text: string
  values: unknown[]
}

let noted: Statement[] | undefined

const original: unknown = Reflect.get(pg.Client.prototype, 'query')
if (typeof original !== 'function') throw new Error('pg has changed: its client has no query.')
Reflect.set(pg.Client.prototype, 'query', function query(this: unknown, ...words: unknown[]) {
  const [asked, values] = words
  const text: unknown = typeof asked === 'string' ? asked : Reflect.get(Object(asked), 'text')
  const given: unknown = values ?? Reflect.get(Object(asked), 'values')
  if (noted && typeof text === 'string' && /^\s*(SELECT|WITH)/i.test(text))
    noted.push({ text, values: Array.isArray(given) ? given : [] })
  return Reflect.apply(original, this, words)
})

export async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  noted = []
  try {
    await work()
    return noted
  } finally {
    noted = undefined
  }
}

/** All at once, as a page asks, by as many connections. */
export async function askAgain(pool: pg.Pool, statements: readonly Statement[]): Promise<void> {
  await Promise.all(statements.map(({ text, values }) => pool.query({ text, values, rowMode: 'array' })))
}
