import { expect, test } from 'vitest'
import { bodyLimitFor, isAdmin, isForeign, isNoForm, isStrangeAddress } from '#lib/front/http/admin-door.ts'

const plain = { publicOrigin: undefined, trustProxy: false }
const post = (headers: Record<string, string>, method = 'POST') => ({ method, headers })
const asked = { host: 'directory.test:3000' }

test('what a page of ours sends is let in', () => {
  expect(isForeign(post({ ...asked, origin: 'http://directory.test:3000' }), plain)).toBe(false)
  // A proxy that says nothing of TLS may still stand before us.
  expect(isForeign(post({ ...asked, origin: 'https://directory.test:3000' }), plain)).toBe(false)
  expect(isForeign({ method: 'GET', headers: asked }, plain)).toBe(false)
  expect(isForeign({ method: 'HEAD', headers: { ...asked, origin: 'https://evil.example' } }, plain)).toBe(
    false,
  )
})

test.for([
  ['nothing', {}],
  ['"null", from a frame without an origin', { origin: 'null' }],
  ['another site', { origin: 'https://evil.example' }],
  ['another port', { origin: 'http://directory.test:4000' }],
  ['a site that begins like ours', { origin: 'http://directory.test:3000.evil.example' }],
  ['something that is no web address', { origin: 'file://directory.test:3000' }],
  [
    'a host that only a forwarded header names',
    { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
  ],
] as const)('what says it comes from %s is refused, whatever the method', ([, headers]) => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'])
    expect(isForeign(post({ ...asked, ...headers }, method), plain)).toBe(true)
})

test('where the public address is known, only that counts', () => {
  const door = { publicOrigin: 'https://directory.example.org', trustProxy: true }
  expect(isForeign(post({ ...asked, origin: 'https://directory.example.org' }), door)).toBe(false)
  expect(isForeign(post({ ...asked, origin: 'http://directory.test:3000' }), door)).toBe(true)
  expect(isForeign(post({ ...asked, origin: 'http://directory.example.org' }), door)).toBe(true)
})

test('a proxy that is trusted says which host was asked, and that it was by TLS', () => {
  const door = { publicOrigin: undefined, trustProxy: true }
  const headers = { ...asked, 'x-forwarded-host': 'directory.example.org', 'x-forwarded-proto': 'https' }
  expect(isForeign(post({ ...headers, origin: 'https://directory.example.org' }), door)).toBe(false)
  expect(isForeign(post({ ...headers, origin: 'http://directory.example.org' }), door)).toBe(true)
  expect(isForeign(post({ ...headers, origin: 'http://directory.test:3000' }), door)).toBe(true)
})

test('a form may be a megabyte, a file ten', () => {
  expect(bodyLimitFor('/admin/cities/new?x=1')).toBe(1_000_000)
  expect(bodyLimitFor('/admin/pictures')).toBe(10_000_000)
  expect(bodyLimitFor('/admin/picturesque')).toBe(1_000_000)
  expect(['/admin', '/admin/', '/admin?x', '/admin/x'].every(isAdmin)).toBe(true)
  expect(['/administration', '/en/admin', '//admin'].some(isAdmin)).toBe(false)
})

test('what is sent is written as a form is', () => {
  for (const type of [
    'multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxk',
    'multipart/form-data; charset=utf-8; boundary="a b"',
    'application/x-www-form-urlencoded',
    'application/x-www-form-urlencoded;charset=UTF-8',
    'text/plain;charset=UTF-8',
  ])
    expect(isNoForm(post({ 'content-type': type })), type).toBe(false)
  for (const type of [
    'multipart/form-data',
    'multipart/form-data; boundary=',
    'multipart/form-data; boundary=""',
    'multipart/form-data; charset=utf-8',
    'multipart/mixed; boundary=x',
    'application/json',
    'text/plainer',
    '',
  ])
    expect(isNoForm(post({ 'content-type': type })), type).toBe(true)
  expect(isNoForm(post({}))).toBe(true)
  expect(isNoForm({ method: 'GET', headers: {} })).toBe(false)
})

test('an address holds neither null bytes nor what no browser sends', () => {
  for (const target of [
    '/admin/\0x',
    '/admin/%00',
    '/admin/cities/1/history?before=%00',
    '/admin/é',
    '/admin/☃',
    '/admin/%ff',
  ])
    expect(isStrangeAddress(target), target).toBe(true)
  for (const target of ['/admin', '/admin/%C3%A9?q=%E5%8C%97&x=a+b', '/admin/cities?q=%2500'])
    expect(isStrangeAddress(target), target).toBe(false)
})
