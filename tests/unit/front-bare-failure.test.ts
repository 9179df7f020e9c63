import { createServer, type RequestListener } from 'node:http'
import { expect, test } from 'vitest'
import { replaceBareFailure } from '#lib/front/http/bare-failure.ts'

const bare: RequestListener = (_request, response) => {
  response.statusCode = 500
  response.end('Internal Server Error')
}

/** What becomes of an answer behind the door. */
async function asked(answer: RequestListener, method: string, headers: Record<string, string> = {}) {
  const server = createServer((request, response) => {
    replaceBareFailure(request, response)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  const response = await fetch(`http://127.0.0.1:${port}/admin/cities/new`, { method, headers })
  const body = await response.text()
  server.close()
  return { status: response.status, type: response.headers.get('content-type'), body }
}

test('a form that failed without scripts is answered with a page that says what to do', async () => {
  const { status, type, body } = await asked(bare, 'POST')
  expect([status, type]).toEqual([500, 'text/html; charset=utf-8'])
  expect(body).toContain('<h1>This could not be done</h1>')
  expect(body).toContain('href="/admin"')
  const measured = await asked((_request, response) => {
    response.writeHead(500, { 'x-other': 'y' }).end('sent already')
  }, 'POST')
  expect(measured.body).toBe('sent already')
  const text: RequestListener = (_request, response) => {
    response.statusCode = 500
    response.setHeader('content-type', 'text/plain')
    response.setHeader('content-length', 21)
    response.end('Internal Server Error')
  }
  expect(await asked(text, 'POST')).toEqual({ status, type, body })
})

test.for<[string, RequestListener, string, Record<string, string>]>([
  ['what scripts have sent', bare, 'POST', { 'next-action': '0a' }],
  ['what was only asked for', bare, 'GET', {}],
  [
    'a page that says itself what failed',
    (_request, response) => {
      response.writeHead(500, { 'content-type': 'text/html' }).end('Internal Server Error')
    },
    'POST',
    {},
  ],
])('%s is left as it is', async ([, answer, method, headers]) => {
  expect(await asked(answer, method, headers)).toMatchObject({
    body: 'Internal Server Error',
  })
})

test('an answer that did not fail is left as it is', async () => {
  const { status, body } = await asked((_request, response) => response.end('fine'), 'POST')
  expect([status, body]).toEqual([200, 'fine'])
})
