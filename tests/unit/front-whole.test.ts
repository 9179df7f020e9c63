import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test, vi } from 'vitest'
import { Answer, lasting } from '#lib/front/http/respond.ts'

const text = 'A page, ąñ 城市.'
const identity = Buffer.from(text)
const content = {
  status: 200,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  bodies: { identity },
  etag: 'tag',
}

afterEach(() => {
  vi.restoreAllMocks()
})

/** Says these one after the other to a server that answers so, and resolves with all that comes back until it ends. */
async function converse(
  [first = '', ...others]: readonly string[],
  reply: (request: IncomingMessage, response: ServerResponse) => unknown,
): Promise<string> {
  const server = createServer({ keepAliveTimeout: 65_000 }, reply).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const socket = connect(typeof address === 'object' && address ? address.port : 0, '127.0.0.1')
  let answer = ''
  socket.setEncoding('utf8').on('data', (more: string) => {
    answer += more
    const next = others.shift()
    if (next) socket.write(next)
  })
  socket.write(first)
  await once(socket, 'close')
  server.close()
  return answer
}

const get = (more = '', version = '1.1') => `GET / HTTP/${version}\r\nhost: x\r\n${more}\r\n`
const last = get('connection: close\r\n')
const hit = (answer: Answer) => (request: IncomingMessage, response: ServerResponse) =>
  answer.send(request, response, true, 'hit')

/** An answer to the same as Node writes it by itself: that of a HEAD, which takes no short cut. */
const headersOf = (answer: string) =>
  (answer.split('\r\n\r\n', 1)[0] ?? '')
    .split('\r\n')
    .map((line) => line.replace(/^Date: .*/, 'Date'))
    .toSorted()

test('a kept page is sent with the headers that Node would have written', async () => {
  const answers = await converse([get(), get(), last], hit(new Answer(content, lasting)))
  const [first = '', second, third = ''] = answers.split(text)
  expect(first).toMatch(/^HTTP\/1\.1 200 OK\r\nDate: \w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT\r\n/)
  expect(second).toBe(first)
  // The last on its connection says so, and takes Node's own way.
  expect(
    headersOf(third.replace('Connection: close', 'Connection: keep-alive\r\nKeep-Alive: timeout=65')),
  ).toEqual(headersOf(first))
})

test('who has it is told so, on the same connection', async () => {
  const known = get('if-none-match: "tag"\r\n')
  const [first = '', second = '', third = ''] = (
    await converse([known, known, last], hit(new Answer(content, lasting)))
  ).split('\r\n\r\n')
  expect(first).toMatch(/^HTTP\/1\.1 304 Not Modified\r\n/)
  expect(first).toContain('etag: "tag"')
  expect(first).not.toMatch(/^content-(type|length|encoding)/im)
  expect(headersOf(second)).toEqual(headersOf(first))
  expect(third).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
})

test('answers keep the order of their requests, also where an earlier one takes longer', async () => {
  const answer = new Answer(content, lasting)
  let asked = 0
  const answers = await converse([get() + get() + get() + last], async (request, response) => {
    const number = ++asked
    if (number !== 2) return hit(answer)(request, response)
    await sleep(50)
    response.end('the slow one')
  })
  expect(answers.match(/the slow one|A page/g)).toEqual(['A page', 'the slow one', 'A page', 'A page'])
})

test('older clients are answered as they want it', async () => {
  const answer = new Answer(content, lasting)
  const closed = await converse([get('', '1.0')], hit(answer))
  expect(closed).toContain('Connection: close')
  const open = await converse([get('connection: keep-alive\r\n', '1.0'), get('', '1.0')], hit(answer))
  expect(open.split(text)).toHaveLength(3)
  expect(open).toContain('Connection: keep-alive')
})

test('a HEAD is told the same without the page', async () => {
  const answer = new Answer(content, lasting)
  const [head = '', page = ''] = (
    await converse(['HEAD / HTTP/1.1\r\nhost: x\r\n\r\n', get(), last], hit(answer))
  ).split('\r\n\r\n')
  expect(headersOf(head)).toEqual(headersOf(page))
})

test('the time in it is the time it is sent', async () => {
  const clock = vi.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 0, 31, 23, 59, 59, 999))
  const answer = new Answer(content, lasting)
  const answers = await converse([get(), get(), last], (request, response) => {
    hit(answer)(request, response)
    clock.mockReturnValue(Date.UTC(2026, 1, 1))
  })
  const [first, second] = [...answers.matchAll(/Date: (.*)\r\n/g)].map(([, time]) => time)
  expect([first, second]).toEqual(['Sat, 31 Jan 2026 23:59:59 GMT', 'Sun, 01 Feb 2026 00:00:00 GMT'])
})

test('what would break a header is refused', async () => {
  const broken = new Answer({ ...content, headers: { 'content-type': 'text/html\r\nx: y' } }, lasting)
  const refused = await converse([last], (request, response) => {
    try {
      hit(broken)(request, response)
    } catch (error) {
      response.end(String(error))
    }
  })
  expect(refused).toContain('Invalid character in header content')
})
