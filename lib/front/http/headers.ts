// What every answer says besides its content: policies for browsers, and whose word about a request is believed.
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'

export type Headers = Readonly<Record<string, string>>

const policy = (directives: Readonly<Record<string, string>>) =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`.trim())
    .join('; ')

/** A public page: its stylesheet, its icon, our own scripts, and what these ask of the directory itself. */
const pagePolicy = policy({
  'default-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self'",
  'script-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
})

/** What is no page loads nothing and is shown nowhere. */
const inertPolicy = policy({ 'default-src': "'none'", 'base-uri': "'none'", 'frame-ancestors': "'none'" })

/**
 * The admin area is a React application: Next puts the nonce, which it reads from this very policy in the request's
 * headers, on its own scripts, and what these load is trusted on their word. Styles are set by components on elements.
 */
const adminPolicy = (nonce: string) =>
  policy({
    'default-src': "'none'",
    'script-src': `'nonce-${nonce}' 'strict-dynamic'`,
    'style-src': `'self' 'nonce-${nonce}'`,
    'style-src-attr': "'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
  })

/** Nothing on these pages asks for any of it, and nobody who got into them may. */
const withheld = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
]
const permissions = withheld.map((feature) => `${feature}=()`).join(', ')

const everywhere: Headers = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

const asDocument: Headers = {
  ...everywhere,
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': permissions,
}

/** For a year. Not for names below ours: we cannot know what else stands there. */
const transport: Headers = { 'strict-transport-security': 'max-age=31536000' }

const withTransport = (headers: Headers) => ({ plain: headers, secure: { ...headers, ...transport } })

const pageSets = withTransport({
  ...asDocument,
  'content-security-policy': pagePolicy,
  'speculation-rules': '"/speculation-rules.json"',
})
const otherSets = withTransport({ ...everywhere, 'content-security-policy': inertPolicy })

/** For public pages, error pages included. @param secure whether the reader came by TLS. */
export const pageHeaders = (secure: boolean): Headers => (secure ? pageSets.secure : pageSets.plain)

/** For whatever is no page: stylesheets, scripts, data, redirects, short answers in plain text. */
export const otherHeaders = (secure: boolean): Headers => (secure ? otherSets.secure : otherSets.plain)

/** For a page of the admin area. @param nonce new for every answer, at least 128 bits in base64. */
export const adminHeaders = (secure: boolean, nonce: string): Headers => ({
  ...asDocument,
  'permissions-policy': permissions.replace(
    'publickey-credentials-get=()',
    'publickey-credentials-get=(self)',
  ),
  'content-security-policy': adminPolicy(nonce),
  'cache-control': 'no-store',
  ...(secure && transport),
})

/** Whether the reader came by TLS, which only a proxy can know. */
export const isSecure = (headers: IncomingHttpHeaders, trustProxy: boolean): boolean =>
  trustProxy && lastOf(headers['x-forwarded-proto']) === 'https'

/** A list grows at its end: what the proxy nearest to us says stands last. */
const lastOf = (header: string | string[] | undefined): string | undefined =>
  [header].flat().join(',').split(',').at(-1)?.trim().toLowerCase()

/** Said by a proxy, or by whoever wants to be taken for one. */
const forwarded =
  /^(forwarded|via|x-forwarded-.*|x-real-ip|x-original-.*|x-rewrite-url|x-http-method.*|x-client-ip|cf-.*|true-client-ip)$/

/** What only Next says to itself. */
const internal =
  /^(x-nextjs-.*|x-next-.*|x-now-.*|x-vercel-.*|x-middleware-.*|x-matched-path|x-invoke-.*|x-prerender-revalidate.*|next-resume.*|x-rsc-.*)$/

/** The parts of Next's protocol by which its own pages talk to it. */
const protocol = /^(rsc|next-.*)$/

/**
 * Takes from a request, before Next sees it, what it must not be told.
 * @param pages whether Next's own pages may have asked, which only those of the admin area do.
 */
export function cleanHeaders(headers: IncomingHttpHeaders, trustProxy: boolean, pages: boolean): void {
  for (const name of Object.keys(headers)) {
    const kept = forwarded.test(name)
      ? trustProxy && /^x-forwarded-(for|host|proto|port)$/.test(name)
      : !internal.test(name) && (pages || !protocol.test(name))
    if (!kept) delete headers[name]
  }
}

/** What a connection says by itself, and what only Next's own pages go by. */
const notTold = /^(connection|date|keep-alive|transfer-encoding|refresh|x-powered-by)$/

/** What Next says of an answer, without its own protocol: whoever keeps the answer need not tell apart what it says it varies by. */
export function answerHeaders(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  const told = Object.entries(headers).filter(([name]) => !notTold.test(name) && !internal.test(name))
  const varies = [headers.vary]
    .flat()
    .join(',')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !protocol.test(name.toLowerCase()))
  const { vary: _, ...others } = Object.fromEntries(told)
  return varies.length > 0 ? { ...others, vary: varies.join(', ') } : others
}

/** What Next is told when a public page is made. Nothing of who asked: the page is for everybody. */
export const renderHeaders: Readonly<IncomingHttpHeaders> = { host: 'localhost', accept: 'text/html' }
