import { expect, test } from 'vitest'
import { isNewKey, keysOf, newKey } from '#lib/directory/admin/form/paths.ts'

test('a list has the keys that were sent for it, in their order', () => {
  expect(keysOf({ names: '1 n2  7' }, 'names')).toEqual(['1', 'n2', '7'])
  expect(keysOf({}, 'names')).toEqual([])
})

test('a list that is called as what every object has is empty', () => {
  for (const path of ['__proto__', 'constructor', 'toString']) expect(keysOf({}, path)).toEqual([])
})

test('a new key is one that no item has', () => {
  expect(newKey(['1', 'n2', 'n10', '7'])).toBe('n11')
  expect(newKey([])).toBe('n1')
  expect(isNewKey('n1')).toBe(true)
  expect(isNewKey('1n')).toBe(false)
})
