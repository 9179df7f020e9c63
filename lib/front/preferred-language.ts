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
