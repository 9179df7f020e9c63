import { expect, test } from 'vitest'
import { findPrivateData } from '#lib/text/private-data.ts'
import { readDate } from '#lib/text/typed-date.ts'
import { readNumber } from '#lib/text/typed-number.ts'

test.for([
  ['2017', ['2017']],
  [' 2017 ', ['2017']],
  ['2017-03', ['2017-03']],
  ['2017-3', ['2017-03']],
  ['2017-03-20', ['2017-03-20']],
  ['2017/3/20', ['2017-03-20']],
  ['March 2017', ['2017-03']],
  ['mar 2017', ['2017-03']],
  ['Sept. 2017', ['2017-09']],
  ['20 March 2017', ['2017-03-20']],
  ['20th of March 2017', ['2017-03-20']],
  ['March 20, 2017', ['2017-03-20']],
  ['Mar 20th, 2017', ['2017-03-20']],
  ['2017 March 20', ['2017-03-20']],
  ['20.3.2017', ['2017-03-20']],
  ['3.4.2017', ['2017-04-03']],
  ['3.2017', ['2017-03']],
  ['03/2017', ['2017-03']],
  ['20/3/2017', ['2017-03-20']],
  ['3/20/2017', ['2017-03-20']],
  ['4/4/2017', ['2017-04-04']],
  ['2017年3月20日', ['2017-03-20']],
  ['2017年3月', ['2017-03']],
  ['20 mars 2017', ['2017-03-20']],
  ['20 de marzo de 2017', ['2017-03-20']],
  ['20 марта 2017 г.', ['2017-03-20']],
  ['март 2017', ['2017-03']],
  ['20. März 2017', ['2017-03-20']],
] as const)('"%s" is read as the date it means', ([typed, meant]) => {
  expect(readDate(typed)).toEqual(meant)
})

test('what can be two days is asked back', () => {
  expect(readDate('3/4/2017')).toEqual(['2017-04-03', '2017-03-04'])
  expect(readDate('3-4-2017')).toEqual(['2017-04-03', '2017-03-04'])
})

test.for([
  '',
  'soon',
  '17',
  '31.2.2017',
  '2017-13',
  '20 March',
  'March',
  '3/4/17',
  '20 March 2017 2018',
  '2017-02-30',
  '\0',
])('"%s" is no date', (typed) => {
  expect(readDate(typed)).toEqual([])
})

test.for([
  ['1234567', 1_234_567],
  ['1,234,567', 1_234_567],
  ['1.234.567', 1_234_567],
  ['1 234 567', 1_234_567],
  ['1\u00A0234\u202F567', 1_234_567],
  ["1'234'567", 1_234_567],
  ['1’234', 1234],
  ['-12', -12],
  ['0', 0],
] as const)('"%s" is a whole number', ([typed, meant]) => {
  expect(readNumber(typed, true)).toBe(meant)
})

test.for([
  '',
  '12.5',
  '1,23',
  '1,234.567',
  'many',
  '1e5',
  '0x10',
  '12 34',
  '99999999999999999999',
  'Infinity',
])('"%s" is no whole number', (typed) => {
  expect(readNumber(typed, true)).toBeNull()
})

test('where fractions are allowed, a comma or a point separates them', () => {
  expect(readNumber('49.5534', false)).toBe(49.5534)
  expect(readNumber('49,5534', false)).toBe(49.5534)
  expect(readNumber('−6.2', false)).toBe(-6.2)
  expect(readNumber('1,234.5', false)).toBeNull()
})

test.for([
  ['Write to anna@example.org soon', 'email', 'anna@example.org'],
  ['Write to anna@example.org. She answers', 'email', 'anna@example.org'],
  ['Write to anna (at) example (dot) org', 'email', 'anna (at) example (dot) org'],
  ['Her number is +86 138 0000 0000.', 'phone', '+86 138 0000 0000'],
  ['Call 13800000000', 'phone', '13800000000'],
  ['手机13800000000', 'phone', '13800000000'],
  ['电话：010-0000 0000', 'phone', '010-0000 0000'],
  ['Tel. 555 0100', 'phone', '555 0100'],
  ['(212) 555-0100', 'phone', '(212) 555-0100'],
  ['0049 30 5550100', 'phone', '0049 30 5550100'],
  ['030/555 01 00', 'phone', '030/555 01 00'],
  ['8 (495) 123-45-67', 'phone', '8 (495) 123-45-67'],
  ['8-916-123-45-67', 'phone', '8-916-123-45-67'],
  ['Ask 89161234567', 'phone', '89161234567'],
  ['Handy 01701234567', 'phone', '01701234567'],
  ['+49 170\u200B1234567', 'phone', '+49 1701234567'],
  ['هاتف ٠٥٠١٢٣٤٥٦٧', 'phone', '0501234567'],
  ['https://example.org/?tel=+491701234567', 'phone', '+491701234567'],
  ['https://example.org/call/me?phone=%2B491701234567&x=1', 'phone', '+491701234567'],
  ['https://example.org/?mobile=01701234567', 'phone', '01701234567'],
  ['见https://example.org/page，电话13800000000', 'phone', '13800000000'],
  ['www.ivan@mail.ru', 'email', 'www.ivan@mail.ru'],
  ['https://example.org/write?to=ivan%40mail.ru', 'email', 'ivan@mail.ru'],
  ['ivan AT mail DOT ru', 'email', 'ivan AT mail DOT ru'],
  ['ivan at mail dot ru', 'email', 'ivan at mail dot ru'],
  ['ivan AT mail.ru', 'email', 'ivan AT mail.ru'],
  ['ivan (собака) mail.ru', 'email', 'ivan (собака) mail.ru'],
  ['https://wa.me/491701234567', 'messenger', 'https://wa.me/491701234567'],
  ['wa.me/491701234567', 'messenger', 'wa.me/491701234567'],
  ['(https://t.me/somebody)', 'messenger', 'https://t.me/somebody'],
  [
    'https://api.whatsapp.com/send?phone=491701234567',
    'messenger',
    'https://api.whatsapp.com/send?phone=491701234567',
  ],
  ['tg://resolve?domain=somebody', 'messenger', 'tg://resolve?domain=somebody'],
  ['Telegram @somebody', 'messenger', 'Telegram @somebody'],
  ['WeChat ivan_88', 'messenger', 'WeChat ivan_88'],
  ['微信 ivan_88', 'messenger', '微信 ivan_88'],
  ['QQ 123456789', 'messenger', 'QQ 123456789'],
  ['WeChat: anna_1990', 'messenger', 'WeChat: anna_1990'],
  ['微信号：anna1990', 'messenger', '微信号：anna1990'],
  ['IBAN GB82 WEST 1234 5698 7654 32', 'account', 'GB82 WEST 1234 5698 7654 32'],
  ['110101199003070000', 'identity', '110101199003070000'],
] as const)('"%s" may be private', ([text, kind, found]) => {
  expect(findPrivateData(text)).toEqual([{ kind, text: found.normalize('NFKC') }])
})

test.for([
  'Between 2015 and 2016, and from 2017-03-20 to 2021-12-31',
  '20.03.2017 – 22.03.2017',
  'The phases 2015–2016 and 2017-2021',
  'A population of 1,234,567 in 2020; 21 540 000 people',
  'At 49.5534, 25.5892, or 49°33′12″N 25°35′21″E',
  'https://example.org/news/13800000000?id=0049305550100',
  'www.ccud.org.cn/EN/article/24366.html',
  'doi: 10.1000/182 and ISBN 978-3-16-148410-0',
  'GeoNames 691650, Wikidata Q269',
  'More than 3.3 million views in 140 countries',
  'Resolution 70/1 of 25 September 2015',
  'The 2030 Agenda, SDG 11 and SDG 17',
  '0306406152 is the number of a book, 8 100 000 000 one of people, 20261128120000 a moment',
  'SDG 8 in 2017-2021, and 8 cities of 1 200 000 each',
  'https://www.google.com/maps/@49.5534,25.5892,12z and https://www.youtube.com/@somebody',
  'https://example.org/pictures/map@2x.png, https://cdn.example.org/npm/map@1.2.3/map.js',
  'https://example.org/hotel/123456?q=tashkent+20170501&page=12345678',
  'https://internet.me/somebody and https://example.org/%zz',
  'The Grand Hotel 1234567 is no number to call',
  'A WeChat account, the Telegram channel and WeChat mini-programs; 微信公众号和微信 WeChat',
  'They met at Kyiv, at 12 o’clock, and AT Kearney was there',
])('"%s" is not taken for anything private', (text) => {
  expect(findPrivateData(text)).toEqual([])
})
