import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { connect, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { applyLimits, bodyLimits, refuseBody, serverOptions } from '#lib/front/http/limits.ts'

const opened: Server[] = []

afterEach(() => {
  for (const server of opened.splice(0)) server.close().closeAllConnections()
})

/** The site's own limits, but for shorter times. */
async function serve(reply: RequestListener, patience = 600): Promise<(said: string) => Socket> {
  const short = { headersTimeout: 200, requestTimeout: 400, connectionsCheckingInterval: 20 }
  const server = createServer({ ...serverOptions, ...short }, reply)
  applyLimits(server, patience)
  opened.push(server)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  return (said) => {
    const socket = connect(typeof address === 'object' && address ? address.port : 0, '127.0.0.1')
    socket.on('error', () => {})
    socket.write(said)
    return socket
  }
}

/** All that comes back until the other side ends. */
async function answerOn(socket: Socket): Promise<string> {
  let answer = ''
  socket.setEncoding('latin1').on('data', (more: string) => (answer += more))
  await new Promise((resolve) => socket.on('close', resolve))
  return answer
}

const post = (length: number) => `POST /admin HTTP/1.1\r\nhost: x\r\ncontent-length: ${length}\r\n\r\n`

describe('no client holds the site for longer than it may:', () => {
  test('a header that does not end', async () => {
    const say = await serve((_request, response) => response.end('never'))
    expect(await answerOn(say('GET / HTTP/1.1\r\nhost: x\r\n'))).toMatch(/^HTTP\/1\.1 408 /)
  })

  test('a body that goes on and on, in pieces', async () => {
    const say = await serve((request, response) => {
      request.resume().on('end', () => response.end('never'))
    })
    const socket = say(post(1_000))
    const drip = setInterval(() => socket.write('.'), 30)
    const began = performance.now()
    expect(await answerOn(socket)).toMatch(/^HTTP\/1\.1 408 /)
    clearInterval(drip)
    expect(performance.now() - began).toBeGreaterThan(250)
  })

  test('a body of which nothing comes any more', async () => {
    const say = await serve((request, response) => {
      request.resume().on('end', () => response.end('never'))
    })
    expect(await answerOn(say(`${post(1_000)}half`))).toMatch(/^HTTP\/1\.1 408 .*Nothing was saved/s)
  })

  test('a body that stops, before the whole time is over', async () => {
    const say = await serve((request, response) => {
      request.resume().on('end', () => response.end('never'))
    }, 50)
    expect(await answerOn(say(`${post(1_000)}half`))).toMatch(/^HTTP\/1\.1 408 .*Nothing was saved/s)
  })

  test('a request that came whole, and is never answered', async () => {
    const say = await serve(() => {}, 50)
    expect(await answerOn(say(post(0)))).toBe('')
  })

  test('an answer that is not taken', async () => {
    let broken: Promise<unknown> = Promise.resolve()
    const say = await serve((_request, response) => {
      broken = once(response, 'close').then(() => response.writableFinished)
      response.end(Buffer.alloc(50_000_000))
    })
    const socket = say('GET / HTTP/1.1\r\nhost: x\r\n\r\n')
    socket.pause()
    await expect.poll(() => broken, { timeout: 4_000 }).toBe(false)
    socket.destroy()
  })

  test('but an answer that is taken slowly is finished', async () => {
    const say = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': 12, connection: 'close' })
      let sent = 0
      const drip = setInterval(() => {
        response.write('one ')
        if (++sent === 3) clearInterval(drip)
        if (sent === 3) response.end()
      }, 120)
    })
    expect(await answerOn(say('GET / HTTP/1.1\r\nhost: x\r\n\r\n'))).toMatch(/one one one $/)
  })
})

describe('what cannot be understood', () => {
  test('is told so', async () => {
    const say = await serve((_request, response) => response.end('never'))
    expect(await answerOn(say('nonsense\r\n\r\n'))).toMatch(/^HTTP\/1\.1 400 /)
    expect(await answerOn(say(`GET / HTTP/1.1\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`))).toMatch(
      /^HTTP\/1\.1 431 /,
    )
  })

  test('is not told so in the middle of another answer', async () => {
    const say = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': 1_000 })
      response.write('a part of it')
    })
    const answer = await answerOn(say('GET / HTTP/1.1\r\nhost: x\r\n\r\nnonsense\r\n\r\n'))
    expect(answer.match(/HTTP\/1\.1 \d+/g)?.slice(1) ?? []).toEqual([])
  })
})

test('a body is held to its limit whether it says its length or not', async () => {
  const say = await serve((request, response) => {
    if (refuseBody(request, response, bodyLimits.form)) return
    let bytes = 0
    request.on('data', (chunk: Buffer) => (bytes += chunk.length))
    request.on('end', () => response.end(`took ${bytes}`))
  })
  expect(await answerOn(say(post(bodyLimits.form + 1)))).toMatch(/^HTTP\/1\.1 413 /)
  const chunked = 'POST /admin HTTP/1.1\r\nhost: x\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n'
  const piece = `10000\r\n${'a'.repeat(0x10_000)}\r\n`
  expect(await answerOn(say(`${chunked}${piece.repeat(15)}0\r\n\r\n`))).toContain(`took ${15 * 0x10_000}`)
  // The answer may come too late for who is still sending: the connection ends then.
  expect(await answerOn(say(`${chunked}${piece.repeat(16)}0\r\n\r\n`))).not.toContain('took')
})
