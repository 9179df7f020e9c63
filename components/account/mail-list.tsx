import { Empty } from '#components/ui/empty.tsx'
import { Tag } from '#components/ui/tag.tsx'
import type { OutboxEntry } from '#lib/auth/mail/outbox.ts'
import { messages } from '#lib/i18n/messages.ts'
import { formatMoment } from '#lib/i18n/moments.ts'
import { CopyLink } from './copy-link.tsx'

interface Mails {
  mails: readonly OutboxEntry[]
  /** Of the site, as the reader of this page sees it. */
  origin: string
  /** Whether mails leave by themselves. */
  sending: boolean
}

/** Where the address stands in a mail's text. */
const linkMark = '{link}'

export function MailList({ mails, origin, sending }: Mails) {
  const t = messages('en', 'people')
  if (mails.length === 0) return <Empty>{t('outbox.empty')}</Empty>
  return (
    <ul className="account-mails">
      {mails.map(({ id, to, subject, text, link, linkEndsAt, createdAt, sentAt, trouble }) => (
        <li key={id}>
          <h2>
            {subject} <Standing sentAt={sentAt} failed={sending && trouble !== null} />
          </h2>
          <p className="account-help">
            {t('outbox.to', { to })} · {t('outbox.written', { when: formatMoment('en', createdAt) })}
            {sentAt && ` · ${t('outbox.sent', { when: formatMoment('en', sentAt) })}`}
          </p>
          {sending && trouble !== null && <p className="account-error">{t('outbox.trouble', { trouble })}</p>}
          {link !== null && sentAt === null && (
            <CopyLink
              id={`link-${id}`}
              label={t('outbox.copy')}
              help={linkEndsAt ? t('outbox.until', { when: formatMoment('en', linkEndsAt) }) : undefined}
              address={`${origin}${link}`}
            />
          )}
          <details>
            <summary>{t('outbox.read')}</summary>
            <p className="account-mail">
              {text.replaceAll(linkMark, link === null ? t('outbox.gone') : `${origin}${link}`)}
            </p>
          </details>
        </li>
      ))}
    </ul>
  )
}

function Standing({ sentAt, failed }: { sentAt: Date | null; failed: boolean }) {
  const t = messages('en', 'people')
  if (sentAt) return null
  return failed ? <Tag tone="warn">{t('outbox.failed')}</Tag> : <Tag tone="dashed">{t('outbox.waiting')}</Tag>
}
