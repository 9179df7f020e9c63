import type { Tx } from '#lib/auth/accounts.ts'
import { type Editor, may } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'

export interface Mail {
  to: string
  subject: string
  /** Plain text; "{link}" where the address stands. */
  text: string
  /** The path of that address, and until when it leads anywhere. */
  link?: { path: string; endsAt: Date }
}

/** Where a mail's address stands in its text. */
export const linkMark = '{link}'

/** Written with what it tells of, in one transaction: neither is there without the other. */
export async function putMail(tx: Tx, { to, subject, text, link }: Mail): Promise<void> {
  await tx.outboxMail.create({
    data: { to, subject, text, link: link?.path ?? null, linkEndsAt: link?.endsAt ?? null },
  })
}

/** The address has been used, or withdrawn: nobody is to find it in the outbox. */
export async function forgetLink(tx: Tx, path: string): Promise<void> {
  await tx.outboxMail.updateMany({ where: { link: path }, data: { link: null } })
}

const waiting = {
  id: true,
  to: true,
  subject: true,
  text: true,
  link: true,
  linkEndsAt: true,
  createdAt: true,
  sentAt: true,
  tries: true,
  trouble: true,
} as const

/** How many the screen shows. */
const shown = 100

/** The newest first. Null for whoever may not read other people's mail. */
export async function listMails(editor: Editor) {
  if (!may(editor, 'outbox')) return null
  const mails = await db.outboxMail.findMany({
    select: waiting,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: shown,
  })
  const now = new Date()
  return mails.map((mail) => ({
    ...mail,
    /** Null too where it leads nowhere any more. */
    link: mail.linkEndsAt && mail.linkEndsAt > now ? mail.link : null,
  }))
}

export type OutboxEntry = NonNullable<Awaited<ReturnType<typeof listMails>>>[number]
