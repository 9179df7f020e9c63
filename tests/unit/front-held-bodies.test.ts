import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { refusalAtDoor } from '#lib/front/http/admin-door.ts'
import { HeldBodies } from '#lib/front/http/held-bodies.ts'

test('one client holds no more than is meant for one, and all no more than there is room for', () => {
  const held = new HeldBodies()
  expect(held.take('one', 11_000_000)).toBe(true)
  expect(held.take('one', 1_000_001)).toBe(false)
  for (let number = 1; number < 18; number++) expect(held.take(`other ${number}`, 11_000_000)).toBe(true)
  expect(held.take('last', 11_000_000)).toBe(false)
  held.give('one', 11_000_000)
  expect(held.take('last', 11_000_000)).toBe(true)
})

test('what is not finished stands in the way of more from there, until it is given up', async () => {
  const server = createServer(async (request, response) => {
    const refusal = await refusalAtDoor(request, { publicOrigin: undefined, trustProxy: false })
    if (refusal === 'gone') return
    response.writeHead(refusal?.status ?? 200, refusal?.headers).end(refusal?.sentence ?? 'taken')
  })
  const sockets: Socket[] = []
  server.on('connection', (socket) => sockets.push(socket))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => void server.close().closeAllConnections())
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const origin = `http://127.0.0.1:${port}`
  const send = (bytes: number) =>
    fetch(`${origin}/admin`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'a'.repeat(bytes),
    })
  const said =
    `POST /admin HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\norigin: ${origin}\r\n` +
    `content-type: application/x-www-form-urlencoded\r\ncontent-length: 1000000\r\n\r\n${'a'.repeat(999_999)}`
  const unfinished = Array.from({ length: 12 }, () => connect(port, '127.0.0.1'))
  for (const socket of unfinished) socket.write(said)
  await expect
    .poll(() => sockets.reduce((sum, { bytesRead }) => sum + bytesRead, 0))
    .toBe(unfinished.length * said.length)
  const refused = await send(1_000)
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '60'])
  for (const socket of unfinished) socket.destroy()
  await expect.poll(async () => (await send(11_000_000)).status).toBe(200)
})
