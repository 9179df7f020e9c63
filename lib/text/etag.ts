/**
 * Whether an If-None-Match names this ETag. Weak comparison, as RFC 9110, 13.1.2 wants it: a cache in between may have
 * weakened the tag.
 */
export function namesEtag(asked: string, etag: string): boolean {
  if (asked === etag || asked.trim() === '*') return true
  const opaque = withoutWeakness(etag)
  return asked.split(',').some((tag) => withoutWeakness(tag.trim()) === opaque)
}

const withoutWeakness = (tag: string) => tag.replace(/^W\//, '')
