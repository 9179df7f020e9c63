import { expect, test } from 'vitest'
import { mergeLists } from '#lib/records/merge-lists.ts'

test.for([
  ['what each adds', ['a', 'b'], ['a', 'b', 'c'], ['a', 'x', 'b'], ['a', 'x', 'b', 'c']],
  ['what one takes out and the other adds', ['a', 'b'], ['b'], ['a', 'b', 'x'], ['b', 'x']],
  ['different items, changed', ['a', 'b', 'c'], ['A', 'b', 'c'], ['a', 'b', 'C'], ['A', 'b', 'C']],
  ['the same item, changed alike', ['a', 'b'], ['A', 'b'], ['A', 'b'], ['A', 'b']],
  ['the same item, taken out by both', ['a', 'b'], ['b'], ['b'], ['b']],
  ['nothing of mine', ['a'], ['b'], ['a'], ['b']],
  ['into an empty list', [], ['a'], ['b'], ['b', 'a']],
] as const)('two can have %s', ([, base, theirs, mine, both]) => {
  expect(mergeLists(base, theirs, mine)).toEqual(both)
})

test('one item that both changed to different things is asked about', () => {
  expect(mergeLists(['a', 'b'], ['A', 'b'], ['Ä', 'b'])).toBeNull()
})

test('items are told apart by what they hold', () => {
  const base = [{ text: 'a' }]
  expect(mergeLists(base, [{ text: 'a' }, { text: 'b' }], [{ text: 'a' }, { text: 'c' }])).toEqual([
    { text: 'a' },
    { text: 'c' },
    { text: 'b' },
  ])
})
