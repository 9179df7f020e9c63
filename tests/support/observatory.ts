// How MDN's HTTP Observatory scores a page, by its published rules, for a page that sets no cookies, is reached by TLS only and
// shares nothing across origins (each worth 0). https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring

/** From 100 up and down. Bonuses count from 90 on. */
export function observatoryScore(headers: Headers, html: string): number {
  const marks = [
    contentSecurityPolicy(headers.get('content-security-policy')),
    referrerPolicy(headers.get('referrer-policy')),
    transportSecurity(headers.get('strict-transport-security')),
    integrity(html),
    headers.get('x-content-type-options') === 'nosniff' ? 0 : -5,
    framing(headers),
    ['same-origin', 'same-site'].includes(headers.get('cross-origin-resource-policy') ?? '') ? 10 : 0,
  ]
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
  const without = 100 + sum(marks.filter((mark) => mark < 0))
  return without >= 90 ? without + sum(marks.filter((mark) => mark > 0)) : without
}

function directives(policy: string | null): Map<string, string[]> {
  const parts = (policy ?? '').split(';').map((part) => part.trim().toLowerCase().split(/\s+/))
  return new Map(parts.flatMap(([name, ...sources]) => (name ? [[name, sources]] : [])))
}

const broad = /^(https?:|ftp:|\*|https?:\/\/\*.*)$/

function contentSecurityPolicy(header: string | null): number {
  const policy = directives(header)
  if (policy.size === 0) return -25
  const of = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*']
  const [scripts, objects, styles] = [of('script-src'), of('object-src'), of('style-src')]
  if (scripts.some((source) => broad.test(source) || ["'unsafe-inline'", 'data:'].includes(source)))
    return -20
  if (objects.some((source) => broad.test(source))) return -20
  if ([...scripts, ...styles].includes("'unsafe-eval'")) return -10
  if (styles.some((source) => broad.test(source) || ["'unsafe-inline'", 'data:'].includes(source))) return 0
  return policy.get('default-src')?.join(' ') === "'none'" ? 10 : 5
}

function referrerPolicy(header: string | null): number {
  if (header === null) return 0
  const chosen = header.split(',').at(-1)?.trim() ?? ''
  const discreet = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin']
  return discreet.includes(chosen) ? 5 : -5
}

function transportSecurity(header: string | null): number {
  const age = Number(/max-age=(\d+)/.exec(header ?? '')?.[1] ?? 0)
  if (age === 0) return -20
  return age >= 15_768_000 ? 0 : -10
}

/** Bonus for integrity on scripts of one's own; scripts of others without it cost. */
function integrity(html: string): number {
  const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]*)"[^>]*>/g)]
  if (scripts.some(([tag, src = '']) => /^(https?:)?\/\//.test(src) && !tag.includes('integrity='))) return -5
  return scripts.length > 0 && scripts.every(([tag]) => tag.includes(' integrity="sha')) ? 5 : 0
}

function framing(headers: Headers): number {
  const ancestors = directives(headers.get('content-security-policy')).get('frame-ancestors')
  if (ancestors?.every((source) => !broad.test(source))) return 5
  return /^(deny|sameorigin)$/i.test(headers.get('x-frame-options') ?? '') ? 0 : -20
}
