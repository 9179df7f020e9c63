import { publishedLanguages } from '#lib/i18n/languages.ts'

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
  const wishes = (header ?? '').split(',').flatMap((wish) => {
    const [range = '', ...parameters] = wish.split(';').map((part) => part.trim().toLowerCase())
    const q = parameters.find((parameter) => parameter.startsWith('q='))
    const quality = q === undefined ? 1 : Number(q.slice(2))
    const language = range.split('-')[0] ?? ''
    return quality > 0 && published.includes(language) ? [{ language, quality }] : []
  })
  // The order of equals is kept.
  const [best] = wishes.sort((one, other) => other.quality - one.quality)
  return best?.language ?? published[0] ?? 'en'
}
