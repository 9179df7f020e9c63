// What is sent to the admin area and breaks off, or is no form: Next reads a body itself, and fails at these with 500.
import { connect } from 'node:net'
import { describe, expect, inject } from 'vitest'
import { db } from '#lib/db/client.ts'
import { formWith } from '#tests/support/forms.ts'
import { test } from '#tests/support/site.ts'
import { createStaff, type Staff } from '#tests/support/staff.ts'

const { url } = inject('site')
const { host, hostname, port } = new URL(url)

/** Says this, and with `end` that nothing more comes. @returns all that comes back. */
async function exchange(said: string, end = false): Promise<string> {
  const socket = connect(Number(port), hostname)
  let answer = ''
  socket.setEncoding('utf8').on('data', (more: string) => (answer += more))
  socket.on('error', () => {})
  socket.write(said)
  if (end) socket.end()
  await new Promise((resolve) => socket.on('close', resolve))
  return answer
}

/** The name form of somebody's account, as their browser sends it, with a name nobody should get. */
async function form(anna: Staff) {
  const page = await fetch(`${url}/admin/account`, { headers: { cookie: anna.cookie } })
  const sent = new Response(formWith(await page.text(), 'name="name"', { name: 'Never Saved' }))
  const type = sent.headers.get('content-type') ?? ''
  return { type, boundary: type.split('boundary=')[1] ?? '', text: await sent.text() }
}

const head = (anna: Staff, ...lines: string[]) =>
  [
    'POST /admin/account HTTP/1.1',
    ...[`host: ${host}`, `origin: ${url}`, `cookie: ${anna.cookie}`, 'connection: close'],
    ...lines,
    '\r\n',
  ].join('\r\n')

const refused = /^HTTP\/1\.1 400 .*\r\n\r\n[A-Z][^<>]+\.\n$/s

describe('a form is refused with a sentence, and nothing of it is done, where', () => {
  test.for([
    ['it ends before the length it announced', (length: number) => `content-length: ${length + 900}`],
    ['its pieces are none', () => 'transfer-encoding: chunked'],
  ] as const)('%s', async ([, line]) => {
    const anna = await createStaff('editor', { name: 'Anna' })
    const { type, text } = await form(anna)
    const answer = await exchange(head(anna, `content-type: ${type}`, line(text.length)) + text, true)
    expect(answer).toMatch(refused)
    expect(await db.staffAccount.findUniqueOrThrow({ where: { id: anna.id } })).toMatchObject({
      name: 'Anna',
    })
  })

  test.for([
    ['it is not closed', (text, boundary) => text.replace(`--${boundary}--`, '')],
    ['its boundary is another', (text, boundary) => text.replaceAll(boundary, 'another')],
    ['a part says nothing of itself', (text) => text.replace(/Content-Disposition/i, 'nothing')],
    ['a part breaks off in its head', (text) => text.replace(/"\r\n\r\n/, '"')],
    ['it is empty', () => ''],
    ['it names an action that is none', (text) => text.replace(/\$ACTION_/g, '$ACTION_X')],
    ['what it binds an action to is none', (text) => text.replace(/\{"id":/g, '{id')],
  ] as [string, (text: string, boundary: string) => string][])('%s', async ([, broken]) => {
    const anna = await createStaff('editor', { name: 'Anna' })
    const { type, boundary, text } = await form(anna)
    const body = broken(text, boundary)
    expect(body).not.toBe(text)
    const lines = [`content-type: ${type}`, `content-length: ${Buffer.byteLength(body)}`]
    const answer = await exchange(head(anna, ...lines) + body)
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /)
    expect(await db.staffAccount.findUniqueOrThrow({ where: { id: anna.id } })).toMatchObject({
      name: 'Anna',
    })
  })
})

test('a form that is whole is taken', async () => {
  const anna = await createStaff('editor', { name: 'Anna' })
  const { type, text } = await form(anna)
  const lines = [`content-type: ${type}`, `content-length: ${Buffer.byteLength(text)}`]
  expect(await exchange(head(anna, ...lines) + text)).toMatch(/^HTTP\/1\.1 200 /)
  const pieces =
    text.match(/.{1,100}/gs)?.map((piece) => `${piece.length.toString(16)}\r\n${piece}\r\n`) ?? []
  const chunked = [`content-type: ${type}`, 'transfer-encoding: chunked']
  expect(await exchange(`${head(anna, ...chunked)}${pieces.join('')}0\r\n\r\n`)).toMatch(/^HTTP\/1\.1 200 /)
  const { name } = await db.staffAccount.findUniqueOrThrow({ where: { id: anna.id } })
  expect(name).toBe('Never Saved')
})
