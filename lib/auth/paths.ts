/** Where the first administrator, or one made at the terminal, chooses a password. */
export const firstPath = (token: string): string => `/admin/first/${token}`

export const resetPath = (token: string): string => `/admin/reset/${token}`

export const invitedPath = (token: string): string => `/admin/invited/${token}`

/** What addresses begin with whose rest lets somebody in. */
export const secretPaths: readonly string[] = [firstPath(''), resetPath(''), invitedPath('')]

export const forgottenPath = '/admin/forgotten'
export const codePath = '/admin/sign-in/code'
export const newPersonPath = '/admin/people/invite'

/** What has just been done, as the address of the page that asks for the password or the code may say it. */
const said = ['reset'] as const

/** One of the words of that list; null for any other, since whoever makes a link could write it. */
export const readSaid = (word: unknown): (typeof said)[number] | null =>
  said.find((one) => one === word) ?? null

const here = 'http://localhost'

/**
 * An address of the admin area that a form was told to lead on to; its home instead of anything else. Read as browsers read
 * it, and given as it was read: "/admin/..//elsewhere" would lead to another site.
 */
export function safeThen(then: unknown): string {
  if (typeof then !== 'string' || !then.startsWith('/admin') || !URL.canParse(then, here)) return '/admin'
  const { origin, pathname, search } = new URL(then, here)
  const isOurs = origin === here && /^\/admin(?:\/[^/]+)*\/?$/.test(pathname) && !then.includes('\0')
  return isOurs ? pathname + search : '/admin'
}
