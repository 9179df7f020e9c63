import { expect, test } from 'vitest'
import { chooseEncoding } from '#lib/front/http/encoding.ts'

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['x-gzip', 'gzip'],
  ['GZIP', 'gzip'],
  ['deflate', 'identity'],
  ['*', 'br'],
  ['br;q=0, *', 'gzip'],
  ['br;q=0.5, gzip;q=0.9', 'gzip'],
  ['br;q=0.5, gzip;q=0.5', 'br'],
  ['gzip;q=0', 'identity'],
  ['identity', 'identity'],
  ['identity;q=0.5, gzip;q=0.2', 'identity'],
  ['identity;q=0', 'identity'],
  ['*;q=0', 'identity'],
  ['br;q=nonsense, gzip', 'gzip'],
] as const)('for "%s" the encoding is %s', (header, encoding) => {
  expect(chooseEncoding(header)).toBe(encoding)
})
