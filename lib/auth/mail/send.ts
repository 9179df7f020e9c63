// Sends what waits in the outbox, where there is a mail server.
import { createTransport } from 'nodemailer'
import { db } from '#lib/db/client.ts'
import { readSettings } from '#lib/env.ts'
import { linkMark } from './outbox.ts'

/** Minutes until a mail that could not be sent is tried again; after the last, an administrator has to see to it. */
const pauses = [1, 5, 15, 60, 240, 720, 1440]

/** How many are sent in one round. */
const atOnce = 20

/** Whether mails leave this site, or wait for an administrator. */
export const sendsMails = (): boolean => readSettings().mail !== undefined

/** One round. Does nothing where no mail server is set. */
export async function sendMails(): Promise<void> {
  await forgetDeadLinks()
  const { mail: settings, publicOrigin } = readSettings()
  if (!settings || publicOrigin === undefined) return
  const mails = await db.outboxMail.findMany({
    where: { sentAt: null, tries: { lte: pauses.length }, nextTryAt: { lte: new Date() } },
    orderBy: { createdAt: 'asc' },
    take: atOnce,
  })
  if (mails.length === 0) return
  const server = createTransport(
    { url: settings.server, connectionTimeout: 10_000, socketTimeout: 20_000 },
    { from: settings.from, disableFileAccess: true, disableUrlAccess: true },
  )
  try {
    for (const { id, to, subject, text, link, tries } of mails) {
      // Whoever gets it after its address is dead would only be puzzled.
      if (text.includes(linkMark) && link === null) {
        await db.outboxMail.update({ where: { id }, data: { tries: pauses.length + 1 } })
        continue
      }
      try {
        await server.sendMail({
          to,
          subject,
          text: text.replaceAll(linkMark, `${publicOrigin}${link ?? ''}`),
        })
        // Sent is sent: the address is in its reader's hands alone.
        await db.outboxMail.update({
          where: { id },
          data: { sentAt: new Date(), link: null, trouble: null },
        })
      } catch (error) {
        const pause = pauses[tries] ?? 0
        await db.outboxMail.update({
          where: { id },
          data: {
            tries: tries + 1,
            nextTryAt: new Date(Date.now() + pause * 60_000),
            trouble: error instanceof Error ? error.message.slice(0, 500) : 'unknown',
          },
        })
        // A server that says nothing of this mail says nothing of the next, and a round is to be short.
        if (Reflect.get(Object(error), 'responseCode') === undefined) break
      }
    }
  } finally {
    server.close()
  }
}

/** Takes out the addresses that lead nowhere any more. */
async function forgetDeadLinks() {
  await db.outboxMail.updateMany({
    where: { link: { not: null }, linkEndsAt: { lte: new Date() } },
    data: { link: null },
  })
}
