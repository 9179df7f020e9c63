import { expect, test } from 'vitest'
import { shownPages } from '#components/ui/shown-pages.ts'

test('few pages are all shown', () => {
  expect(shownPages(1, 3)).toEqual([1, 2, 3])
})

test('of many pages, the ends and the surroundings are shown, and what is left out is marked once', () => {
  expect(shownPages(6, 12)).toEqual([1, -1, 5, 6, 7, -2, 12])
  expect(shownPages(1, 12)).toEqual([1, 2, -2, 12])
  expect(shownPages(12, 12)).toEqual([1, -1, 11, 12])
})
