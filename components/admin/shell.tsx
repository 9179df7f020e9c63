import type { ReactNode } from 'react'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { Role } from '#lib/auth/permissions.ts'
import { messages } from '#lib/i18n/messages.ts'
import {
  accountPath,
  activityPath,
  adminHome,
  adminListPath,
  findPath,
  outboxPath,
  peoplePath,
  permissionsPath,
  trashPath,
} from '#lib/records/admin-paths.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { Keys } from './keys.tsx'
import { NavLink } from './nav-link.tsx'

interface ShellFrame {
  /** Null where it cannot be asked who it is. */
  person: { name: string; role: Role } | null
  signOut: () => Promise<void>
  /** Waiting to be sent or read; null for whoever has nothing to do with them. */
  mails: number | null
  children: ReactNode
}

/** In the order in which they are kept: what alliances consist of, what they do, what all of it rests on. */
const kinds: readonly RecordKind[] = [
  'city',
  'membership',
  'organization',
  'alliance',
  'committee',
  'project',
  'partnership',
  'post',
  'figure',
  'contact',
  'topic',
  'source',
]

/** The frame of every page of the secretariat: who is signed in, where one can go, the page. */
export function Shell({ person, signOut, mails, children }: ShellFrame) {
  const t = messages('en', 'admin')
  const keys = [
    { key: t('keys.searchKey'), does: t('keys.search') },
    { key: t('keys.saveKey'), does: t('keys.save') },
    { key: t('keys.helpKey'), does: t('keys.help') },
    { key: t('keys.escapeKey'), does: t('keys.escape') },
  ]
  return (
    <>
      <a className="skip-link" href="#content">
        {t('skip')}
      </a>
      <header className="desk-bar">
        <div className="desk-bar-inner">
          <a className="desk-name" href={adminHome}>
            {t('name')}
          </a>
          <search>
            <form className="search-form" action={findPath('')}>
              <label className="sr-only" htmlFor="desk-search">
                {t('find')}
              </label>
              <input id="desk-search" name="q" type="search" placeholder={t('find')} maxLength={200} />
              <button type="submit">{t('findButton')}</button>
            </form>
          </search>
          <div className="desk-person">
            <Keys
              words={{
                open: t('keys.open'),
                title: t('keys.title'),
                close: t('keys.close'),
                key: t('keys.key'),
                does: t('keys.does'),
              }}
              keys={keys}
            />
            {person && (
              <a href={accountPath}>
                {t.rich('signedIn', {
                  name: person.name,
                  role: t(`role.${person.role}`),
                  lead: (words) => <span className="desk-person-lead">{words}</span>,
                })}
              </a>
            )}
            <form action={signOut}>
              <SubmitButton className="link">{t('signOut')}</SubmitButton>
            </form>
          </div>
        </div>
      </header>
      <div className="desk">
        <nav className="desk-nav" aria-label={t('navigation')}>
          <details>
            <summary>{t('menu')}</summary>
            <h2 className="label">{t('work')}</h2>
            <ul>
              <Entry href={adminHome} label={t('home')} />
              <Entry href={activityPath} label={t('activityLink')} />
              <Entry href={trashPath} label={t('trashLink')} />
              {person?.role === 'administrator' && (
                <>
                  <Entry href={peoplePath} label={t('peopleLink')} />
                  <Entry href={outboxPath} label={t('outboxLink')} count={mails} />
                </>
              )}
              <Entry href={permissionsPath} label={t('permissionsLink')} />
              <Entry href={accountPath} label={t('accountLink')} />
              <li>
                <a href="/">{t('publicSite')}</a>
              </li>
            </ul>
            <h2 className="label">{t('records')}</h2>
            <ul>
              {kinds.map((kind) => (
                <Entry key={kind} href={adminListPath(kind)} label={t(`many.${kind}`)} />
              ))}
            </ul>
          </details>
        </nav>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
      </div>
    </>
  )
}

function Entry({ href, label, count }: { href: string; label: string; count?: number | null }) {
  return (
    <li>
      <NavLink href={href}>
        {label}
        {count ? <span className="badge">{count}</span> : null}
      </NavLink>
    </li>
  )
}
