// Requests that show what the API can do. A test makes each of them.

export interface Example {
  /** Names the sentence that says what it is for. */
  name: 'members' | 'one' | 'names' | 'changes' | 'table' | 'graph'
  path: string
  /** What is asked for, where the address alone does not say it. */
  accept?: string
}

export const examples: readonly Example[] = [
  { name: 'members', path: '/api/v1/cities?alliance=silk-road-urban-alliance&country=ua' },
  { name: 'one', path: '/api/v1/cities/ternopil' },
  { name: 'names', path: '/api/v1/search?q=Ташкент' },
  { name: 'changes', path: '/api/v1/changes?since=0&size=5' },
  { name: 'table', path: '/api/v1/memberships.csv?alliance=silk-road-urban-alliance' },
  { name: 'graph', path: '/id/b7bqpvqb7r', accept: 'application/ld+json' },
]

/** As it is typed into a terminal. */
export const commandOf = ({ path, accept }: Example, origin: string): string => {
  const address = `${origin}${new URL(path, origin).href.slice(new URL(origin).origin.length)}`
  return accept === undefined ? `curl '${address}'` : `curl -H 'Accept: ${accept}' '${address}'`
}
