import { Moment } from '#components/ui/moment.tsx'
import { Tag } from '#components/ui/tag.tsx'
import type { SessionEntry } from '#lib/auth/own-account.ts'
import { messages } from '#lib/i18n/messages.ts'
import { formatMoment } from '#lib/i18n/moments.ts'
import { ActionButton } from './action-button.tsx'

interface Sessions {
  sessions: readonly SessionEntry[]
  end: (id: string) => Promise<void>
}

/** Where somebody is signed in, each with a way to end it. */
export function SessionList({ sessions, end }: Sessions) {
  const t = messages('en', 'account')
  return (
    <ul className="account-rows">
      {sessions.map(({ id, device, current, createdAt, lastSeenAt }) => {
        const name = device || t('own.device')
        const when = formatMoment('en', lastSeenAt)
        return (
          <li key={id}>
            <div>
              <p>
                <strong>{name}</strong> {current && <Tag tone="strong">{t('own.here')}</Tag>}
              </p>
              <p className="account-help">
                {t.rich('own.seen', {
                  when: () => <Moment at={lastSeenAt} />,
                  since: () => <Moment at={createdAt} />,
                })}
              </p>
            </div>
            {!current && (
              <ActionButton
                action={end.bind(null, id)}
                label={t('own.end')}
                fullLabel={t('own.endLabel', { device: name, when })}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}
