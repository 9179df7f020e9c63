import type { ReactNode } from 'react'
import type { Overview } from '#lib/directory/admin/desk/overview.ts'
import { formatDate } from '#lib/i18n/dates.ts'
import { messages } from '#lib/i18n/messages.ts'
import { activityPath, adminListPath, editPath, outboxPath } from '#lib/records/admin-paths.ts'
import { ActivityList } from './activity-list.tsx'

/** The first page of a working day. */
export function DeskOverview({ overview }: { overview: Overview }) {
  const t = messages('en', 'admin')
  const { changed, drafts, today, mails, withoutCountry, neverVerified } = overview
  return (
    <div className="overview">
      <Part title={t('overview.changed')} empty={changed.length === 0 && t('overview.changedNothing')}>
        <Records records={changed} />
      </Part>
      <Part title={t('overview.drafts')} empty={drafts.length === 0 && t('overview.draftsNone')}>
        <Records records={drafts} />
      </Part>
      <Part
        title={t('overview.attention')}
        empty={!mails && withoutCountry === 0 && neverVerified.length === 0 && t('overview.attentionNone')}
      >
        <ul>
          {mails ? (
            <li>
              <a href={outboxPath}>{t('overview.mails', { count: mails })}</a>
            </li>
          ) : null}
          {withoutCountry > 0 && (
            <li>
              <a href={adminListPath('city', 'countryCode=none')}>
                {t('overview.withoutCountry', { count: withoutCountry })}
              </a>
            </li>
          )}
          {neverVerified.map(({ kind, count }) => (
            <li key={kind}>
              <a href={adminListPath(kind, 'verified=never')}>
                {t('overview.neverVerified', { kind: t(`many.${kind}`) })}
              </a>
              <span className="numeric">{t('overview.number', { count })}</span>
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('overview.today')} empty={today.length === 0 && t('overview.todayNothing')}>
        <ActivityList entries={today} />
        <p>
          <a href={activityPath}>{t('overview.allActivity')}</a>
        </p>
      </Part>
    </div>
  )
}

function Part({ title, empty, children }: { title: string; empty: string | false; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {empty ? <p className="meta">{empty}</p> : children}
    </section>
  )
}

function Records({ records }: { records: Overview['changed'] }) {
  const t = messages('en', 'history')
  return (
    <ul>
      {records.map(({ id, kind, title, at }) => (
        <li key={id}>
          <span>
            <a href={editPath(kind, id)}>{title}</a> <span className="meta">{t(`kind.${kind}`)}</span>
          </span>
          <time className="meta" dateTime={at.toISOString()}>
            {formatDate('en', at)}
          </time>
        </li>
      ))}
    </ul>
  )
}
