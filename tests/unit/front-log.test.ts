import { expect, test } from 'vitest'
import { firstPath, invitedPath, resetPath } from '#lib/auth/paths.ts'
import { loggedAddress } from '#lib/front/http/log.ts'

test.for([firstPath('token'), resetPath('token'), invitedPath('token'), `${resetPath('token')}?done=1`])(
  'of %s the log keeps nothing that would let in whoever reads it',
  (path) => {
    for (const known of [true, false]) expect(loggedAddress(path, known)).not.toContain('token')
  },
)

test.for([
  '//admin/first/token',
  '/%61dmin/first/token',
  '/x/../Admin/reset//token?x',
  '/admin%2finvited/token',
  '/admin/first/token/..',
  '/admin/reset/token%2f%2e%2e/../x',
  '/admin/x/../invited/token\\..\\',
])('nor of %s, which is another spelling of one', (target) => {
  expect(loggedAddress(target, false)).toMatch(/^\/admin\/\w+\/…$/)
})

test('words that were searched for are kept only of an address that is known to hold none', () => {
  expect(loggedAddress('/en/search?q=anna', false)).toBe('/en/search?…')
  expect(loggedAddress('/en/cities?page=2', true)).toBe('/en/cities?page=2')
})
