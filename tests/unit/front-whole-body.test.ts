import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { bodyLimits } from '#lib/front/http/limits.ts'
import { isReadable, wholeBody } from '#lib/front/http/whole-body.ts'

const head = (length: number) => `POST /admin HTTP/1.1\r\nhost: x\r\ncontent-length: ${length}\r\n\r\n`

/** What becomes of each request: what was waited for, and what was there to be read afterwards. */
async function taken(said: string, end = false) {
  let tell: (seen: { whole: number | null; read: number }) => void = () => {}
  const seen = new Promise<{ whole: number | null; read: number }>((resolve) => {
    tell = resolve
  })
  const server = createServer(async (request) => {
    const whole = await wholeBody(request)
    let read = 0
    if (whole) for await (const part of request) read += part.length
    tell({ whole: whole?.length ?? null, read })
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => void server.close().closeAllConnections())
  const address = server.address()
  const socket = connect(typeof address === 'object' && address ? address.port : 0, '127.0.0.1')
  socket.on('error', () => {})
  socket.write(said)
  if (end) socket.end()
  return seen
}

test('a body is waited for, however large it may be, and is there to be read', async () => {
  for (const length of [0, 1, bodyLimits.form])
    expect(await taken(head(length) + 'a'.repeat(length))).toEqual({ whole: length, read: length })
})

test('one that breaks off is none', async () => {
  expect(await taken(`${head(1_000)}half`, true)).toEqual({ whole: null, read: 0 })
})

test('a form with files is read as such; of others nothing is asked', async () => {
  const form = new FormData()
  form.append('title', 'Dołęga\r\n--x--')
  form.append('picture', new File([new Uint8Array([0, 13, 10, 45, 45])], 'a "b".png', { type: 'image/png' }))
  const sent = new Response(form)
  const type = sent.headers.get('content-type') ?? ''
  const body = Buffer.from(await sent.arrayBuffer())
  expect(await isReadable(body, type)).toBe(true)
  expect(await isReadable(body.subarray(0, -10), type)).toBe(false)
  expect(await isReadable(body.subarray(0, -10), 'application/x-www-form-urlencoded')).toBe(true)
})

test('a form is none where the name of a file cannot be decoded', async () => {
  const named = (name: string) =>
    isReadable(
      Buffer.from(
        `--x\r\ncontent-disposition: form-data; name="a"; filename*=utf-8''${name}\r\n\r\n\r\n--x--\r\n`,
      ),
      'multipart/form-data; boundary=x',
    )
  expect(await named('%C3%A9.csv')).toBe(true)
  expect(await named('%ff.csv')).toBe(false)
})

test('what an action is called with is a list', async () => {
  const readable = (text: string) => isReadable(Buffer.from(text), 'text/plain;charset=UTF-8')
  expect(await readable('["a *text*"]')).toBe(true)
  for (const text of ['', '{broken', '["', 'null', '"$Q9"', '{}']) expect(await readable(text)).toBe(false)
})
