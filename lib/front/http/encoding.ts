import type { Encoding } from '#lib/front/store/kept-page.ts'

/** In our order of preference: from the smallest. */
export const offered = ['br', 'gzip', 'identity'] as const satisfies readonly Encoding[]

/** The encoding that an Accept-Encoding header wants most (RFC 9110, 12.5.3); of equals, the smallest. */
export function chooseEncoding(header: string | undefined): Encoding {
  if (header === undefined) return 'identity'
  const known = chosen.get(header)
  if (known) return known
  const encoding = choose(header)
  // Browsers send a handful of them; whoever invents more does not fill memory.
  if (chosen.size < 200) chosen.set(header, encoding)
  return encoding
}

const chosen = new Map<string, Encoding>()

function choose(header: string): Encoding {
  const wishes = new Map(
    header
      .toLowerCase()
      .split(',')
      .map((wish) => {
        const [name = '', ...parameters] = wish.split(';').map((part) => part.trim())
        const q = parameters.find((parameter) => parameter.startsWith('q='))
        return [name === 'x-gzip' ? 'gzip' : name, q === undefined ? 1 : Number(q.slice(2)) || 0] as const
      }),
  )
  const quality = (encoding: Encoding) =>
    // Not encoded at all is acceptable unless excluded, but wanted less than whatever is named.
    wishes.get(encoding) ?? wishes.get('*') ?? (encoding === 'identity' ? 0.0001 : 0)
  const [best = 'identity'] = offered.toSorted((one, other) => quality(other) - quality(one))
  // Where nothing is acceptable, something is better than nothing.
  return quality(best) > 0 ? best : 'identity'
}
