// Which addresses are no public pages: the doors for machines, and the secretariat's. They answer in forms of their own, and are
// not kept.

const folders = ['api', 'admin', 'data', 'feeds', 'id', 'pictures', 'sitemaps']
const files = ['sitemap.xml', 'robots.txt', 'llms.txt']
/** The key of IndexNow: at the root, as it wants it. */
const keyFile = '[A-Za-z0-9-]{8,128}\\.txt'

const passedOn = new RegExp(
  `^/(?:(?:${folders.join('|')})(?:[/?]|$)|(?:${files.join('|').replaceAll('.', '\\.')}|${keyFile})(?:\\?|$))`,
)

export const isPassedOn = (target: string): boolean => passedOn.test(target)

/** @param name the first part of the address. */
export const isBelow = (name: string, target: string): boolean => /^\/([^/?]*)/.exec(target)?.[1] === name

/** What a request takes of what a client may ask for: whole lists in one file are more work than a page of them. */
export const costOf = (target: string): number =>
  /^\/api\/v1\/(?!openapi)[a-z]+\.[a-z]+/.test(target) ? 10 : 1
