import { expect, test } from 'vitest'
import { readRowId } from '#lib/auth/row-id.ts'

test('an action takes an id from the browser only where it is a plain text', () => {
  expect(readRowId('0192f0c1-7a3e-7000-8000-0123456789ab')).toBe('0192f0c1-7a3e-7000-8000-0123456789ab')
  for (const given of [{ not: 'x' }, ['x'], null, undefined, 1, '', '\0', 'a b', 'x'.repeat(65)])
    expect(readRowId(given)).toBeNull()
})
