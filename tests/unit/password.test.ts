import { describe, expect, it } from 'vitest'
import { deviceWords } from '#lib/auth/device-words.ts'
import { passwordTrouble } from '#lib/auth/password.ts'
import { readSaid, safeThen } from '#lib/auth/paths.ts'
import { addressOf } from '#lib/auth/visit.ts'

describe('a password', () => {
  it.each([
    'a gentle breeze over the harbour',
    'Vier Störche am Kanal',
    '十二个汉字也可以当密码用的吧',
    'xk7-mumbai-teapot',
    'my password is a long sentence',
    '🐘🦒🐊🦓🐈🐕🐎🐄🐖🐏🐑🐐',
  ])('like "%s" will do', (password) => expect(passwordTrouble(password)).toBeNull())

  it.each([
    ['elevenchars', 'short'],
    ['x'.repeat(201), 'long'],
    ['aaaaaaaaaaaa', 'known'],
    ['123456789012', 'known'],
    ['0987654321098', 'known'],
    ['qwertyuiop12', 'known'],
    ['Password1234!', 'known'],
    ['P@ssw0rd!!!!!', 'known'],
    ['administrator', 'known'],
    ['CityAlliances2026', 'known'],
    ['1qaz2wsx3edc', 'known'],
    ['abcdefghijklm', 'known'],
    ['correct horse battery staple', 'known'],
  ])('"%s" is too %s', (password, trouble) => expect(passwordTrouble(password)).toBe(trouble))

  it('is not made of what anybody knows of the person', () => {
    const about = ['Anna Musterfrau', 'anna.m@example.org']
    expect(passwordTrouble('musterfrau2026', about)).toBe('own')
    expect(passwordTrouble('annamusterfrau1', about)).toBe('own')
    expect(passwordTrouble('a gentle breeze, says Anna', about)).toBeNull()
  })
})

it.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/150.0 Safari/537.36 Edg/150.0',
    'Edge, Windows',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile Safari/604.1',
    'Safari, iPhone',
  ],
  ['curl/8.5', ''],
  [null, ''],
])('of a browser that calls itself %s is kept "%s"', (agent, words) => expect(deviceWords(agent)).toBe(words))

it.each([
  ['203.0.113.7', '203.0.113.7'],
  ['198.51.100.1, 203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::6', '2001:db8:0:0'],
])('somebody at %s is counted as %s', (header, address) =>
  expect(addressOf(new Headers({ 'x-forwarded-for': header }))).toBe(address),
)

it.each([
  ['/admin', '/admin'],
  ['/admin/cities?q=a&page=2', '/admin/cities?q=a&page=2'],
  ['/administrator', '/admin'],
  ['//evil.example', '/admin'],
  ['https://evil.example/admin', '/admin'],
  ['/admin/\\evil.example', '/admin'],
  [undefined, '/admin'],
  ['/admin/..//evil.example', '/admin'],
  ['/admin/./..//evil.example/x?y', '/admin'],
  ['/admin/%2e%2e//evil.example', '/admin'],
  ['/admin/../../evil', '/admin'],
  ['/admin//evil.example', '/admin'],
  ['/admin/cities?q=北京', '/admin/cities?q=%E5%8C%97%E4%BA%AC'],
])('after signing in, "%s" leads to %s', (then, path) => expect(safeThen(then)).toBe(path))

it.each([
  ['reset', 'reset'],
  ['Call +1 555 0100 to get in', null],
  ['toString', null],
  [['reset', 'reset'], null],
  [undefined, null],
])('the page for signing in tells of nothing but what it knows: %j', (word, told) =>
  expect(readSaid(word)).toBe(told),
)
