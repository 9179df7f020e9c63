/** Parameters of an address as Next hands them to a page. */
export type SearchParameters = Record<string, string | string[] | undefined>

/** An address with its parameters in the order given; those that are null or undefined are left out. */
export function address(
  path: string,
  parameters: Record<string, string | number | null | undefined>,
): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined) query.append(name, String(value))
  }
  return query.size > 0 ? `${path}?${query}` : path
}

/** Whether a page was asked for by exactly this address: same parameters, same order, nothing more. */
export function isAskedBy(canonical: string, path: string, asked: SearchParameters): boolean {
  const query = new URLSearchParams()
  for (const [name, values] of Object.entries(asked)) {
    for (const value of [values ?? []].flat()) query.append(name, value)
  }
  return canonical === (query.size > 0 ? `${path}?${query}` : path)
}

/** One parameter's value, trimmed; null when it is missing, empty or given more than once. */
export function parameter(asked: SearchParameters, name: string): string | null {
  const value = asked[name]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** A page number: 1 when it is missing or none. */
export function pageParameter(asked: SearchParameters): number {
  const value = parameter(asked, 'page')
  return value && /^[1-9]\d{0,5}$/.test(value) ? Number(value) : 1
}
