import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { MailList } from '#components/account/mail-list.tsx'
import { listMails } from '#lib/auth/mail/outbox.ts'
import { sendsMails } from '#lib/auth/mail/send.ts'
import { requireEditor } from '#lib/auth/session.ts'
import { originOf } from '#lib/auth/visit.ts'
import { messages } from '#lib/i18n/messages.ts'
import { outboxPath } from '#lib/records/admin-paths.ts'

import '#components/styles/account.css'

const t = messages('en', 'people')

export const metadata = { title: t('outbox.title') }

export default async function OutboxPage() {
  const editor = await requireEditor(outboxPath)
  const mails = await listMails(editor)
  if (!mails) notFound()
  return (
    <>
      <header className="desk-title">
        <h1>{t('outbox.title')}</h1>
      </header>
      <p className="account-lead">{sendsMails() ? t('outbox.leadSending') : t('outbox.leadWaiting')}</p>
      <MailList mails={mails} origin={originOf(await headers())} sending={sendsMails()} />
    </>
  )
}
