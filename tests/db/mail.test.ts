import { createServer, type Server } from 'node:net'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { putMail } from '#lib/auth/mail/outbox.ts'
import { sendMails } from '#lib/auth/mail/send.ts'
import { db } from '#lib/db/client.ts'

let server: Server
let received: string[] = []
/** What the server says to a recipient. */
let answer = '250 ok'

/** As much of a mail server as takes a mail. */
beforeEach(async () => {
  received = []
  answer = '250 ok'
  server = createServer((socket) => {
    let text: string | undefined
    socket.write('220 ready\r\n')
    socket.setEncoding('utf8').on('data', (data: string) => {
      for (const line of data.split('\r\n').slice(0, -1)) {
        if (text === undefined) {
          if (line === 'DATA') text = ''
          const said = line.startsWith('RCPT') ? answer : line === 'DATA' ? '354 go on' : '250 ok'
          socket.write(`${said}\r\n`)
          if (line === 'QUIT') socket.end()
        } else if (line === '.') {
          received.push(text)
          text = undefined
          socket.write('250 taken\r\n')
        } else text += `${line}\n`
      }
    })
    socket.on('error', () => {})
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
  vi.stubEnv('MAIL_FROM', 'Directory <directory@example.org>')
  vi.stubEnv('PUBLIC_ORIGIN', 'https://directory.example.org')
  await db.outboxMail.deleteMany()
})
afterEach(() => {
  server.close()
})

const soon = () => new Date(Date.now() + 60_000)
const write = (to: string, endsAt = soon()) =>
  putMail(db, { to, subject: 'Hello', text: 'Open {link} once.', link: { path: '/admin/reset/abc', endsAt } })

it('a mail is sent once, with an address of this site, which leaves the outbox then', async () => {
  await write('anna@example.org')
  await Promise.all([sendMails()])
  await sendMails()
  expect(received).toHaveLength(1)
  expect(received[0]).toContain('Open https://directory.example.org/admin/reset/abc once.')
  expect(received[0]).toContain('To: anna@example.org')
  expect(await db.outboxMail.findFirst()).toMatchObject({ link: null, sentAt: expect.any(Date) })
})

it('a mail that the server refuses is tried again later, and says why', async () => {
  answer = '450 try later'
  await write('anna@example.org')
  await sendMails()
  expect(await db.outboxMail.findFirst()).toMatchObject({
    sentAt: null,
    tries: 1,
    trouble: expect.stringContaining('try later'),
  })
  answer = '250 ok'
  await sendMails()
  expect(received).toHaveLength(0)
  await db.outboxMail.updateMany({ data: { nextTryAt: new Date() } })
  await sendMails()
  expect(received).toHaveLength(1)
})

it('a mail whose address is dead is not sent', async () => {
  await write('anna@example.org', new Date())
  await sendMails()
  expect(received).toHaveLength(0)
})

it('without a mail server a mail waits', async () => {
  vi.stubEnv('SMTP_URL', '')
  await write('anna@example.org')
  await sendMails()
  expect(await db.outboxMail.findFirst()).toMatchObject({ sentAt: null, tries: 0, link: '/admin/reset/abc' })
})
