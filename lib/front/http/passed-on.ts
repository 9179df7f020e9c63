// Which public addresses are no pages: the doors for machines. They answer in forms of their own, and are not kept.

/**
 * The folders of app/ that answer them, as Next writes them; what is not among them never reaches Next. Those of pages stand in
 * lib/directory/addresses.ts; the secretariat's are its own affair.
 */
export const doors = [
  'api/v1/[[...path]]',
  'data/[[...path]]',
  'feeds/[name]',
  'id/[id]',
  'indexnow/[key]',
  'llms.txt',
  'pictures/[name]',
  'robots.txt',
  'sitemap.xml',
  'sitemaps/[part]',
] as const

/** A folder that has another address to the public (next.config.ts): the key of IndexNow stands at the root, as it wants it. */
const elsewhere: Readonly<Record<string, string>> = { 'indexnow/[key]': '/[A-Za-z0-9-]{8,128}\\.txt' }

const patternOf = (folder: string) =>
  folder
    .split('/')
    .map((part) =>
      part.startsWith('[[...')
        ? '(?:/.*)?'
        : part.startsWith('[')
          ? '/[^/]+'
          : `/${part.replaceAll('.', '\\.')}`,
    )
    .join('')

const known = new RegExp(`^(?:${doors.map((folder) => elsewhere[folder] ?? patternOf(folder)).join('|')})$`)

/** What a target is among the doors: one of them, another spelling of one, which leads there, or none. */
export function findDoor(target: string): { door: true } | { redirect: string } | undefined {
  const end = target.search(/[?#]/)
  const path = end < 0 ? target : target.slice(0, end)
  const plain = path.replaceAll(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '')
  if (!known.test(plain)) return undefined
  return plain === path ? { door: true } : { redirect: plain + (end < 0 ? '' : target.slice(end)) }
}

/** @param name the first part of the address. */
export const isBelow = (name: string, target: string): boolean => /^\/([^/?#]*)/.exec(target)?.[1] === name

/** What a request takes of what a client may ask for: whole lists in one file are more work than a page of them. */
export const costOf = (target: string): number =>
  /^\/api\/v1\/(?!openapi)[a-z]+\.[a-z]+/.test(target) ? 10 : 1
