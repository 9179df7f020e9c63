/** Where the first administrator, or one made at the terminal, chooses a password. */
export const firstPath = (token: string): string => `/admin/first/${token}`

export const resetPath = (token: string): string => `/admin/reset/${token}`

export const invitedPath = (token: string): string => `/admin/invited/${token}`

/** What addresses begin with whose rest lets somebody in. */
export const secretPaths: readonly string[] = [firstPath(''), resetPath(''), invitedPath('')]

export const forgottenPath = '/admin/forgotten'
export const codePath = '/admin/sign-in/code'
export const newPersonPath = '/admin/people/invite'

/** An address of the admin area that a form was told to lead on to; its home instead of anything else. */
export function safeThen(then: unknown): string {
  // Never to another site: "//", and what browsers take for it.
  return typeof then === 'string' && /^\/admin(?:[/?][^\\\s]*)?$/.test(then) ? then : '/admin'
}
