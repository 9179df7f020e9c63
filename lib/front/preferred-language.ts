import type { IncomingMessage } from 'node:http'
import { publishedLanguages } from '#lib/i18n/languages.ts'
import { wantedLanguage } from '#lib/text/accept.ts'

/** The published language that the reader chose on an earlier visit: public/scripts/page.js remembers it. */
export function rememberedLanguage(
  cookies: string | undefined,
  published: readonly string[] = publishedLanguages,
): string | undefined {
  const remembered = /(?:^|;\s*)language=([a-z-]+)/.exec(cookies ?? '')?.[1]
  return published.find((language) => language === remembered)
}

/** The published language that an Accept-Language header asks for most (RFC 9110, 12.5.4); else the first. */
export function preferredLanguage(
  header: string | undefined,
  published: readonly string[] = publishedLanguages,
) {
  const [first = 'en', ...others] = published
  return wantedLanguage(header ?? null, [first, ...others])
}

/** The published language to speak to a reader in: the one the address names, the one remembered, the one preferred. */
export function readerLanguage(
  { url = '/', headers }: Pick<IncomingMessage, 'url' | 'headers'>,
  published: readonly string[] = publishedLanguages,
): string {
  const first = /^\/+([^/?#]*)/.exec(url)?.[1]?.toLowerCase()
  return (
    published.find((language) => language === first) ??
    rememberedLanguage(headers.cookie, published) ??
    preferredLanguage(headers['accept-language'], published)
  )
}
