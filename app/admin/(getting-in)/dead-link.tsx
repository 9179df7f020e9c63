import { Entry } from '#components/account/entry.tsx'
import type { LinkState } from '#lib/auth/links.ts'
import { forgottenPath } from '#lib/auth/paths.ts'
import { messages } from '#lib/i18n/messages.ts'
import { signInPath } from '#lib/records/admin-paths.ts'

interface DeadLink {
  state: Exclude<LinkState, 'open'>
  /** What kind of address it is. */
  kind: 'first' | 'reset' | 'invited'
}

/** An address that was used, has run out, or never was: why, and what to do. */
export function DeadLink({ state, kind }: DeadLink) {
  const t = messages('en', 'account')
  const title = t('link.title')
  return (
    <Entry site={messages('en', 'site')('name')} title={title} lead={t(`link.${state}`)}>
      <title>{t('pageTitle', { title })}</title>
      <ul className="account-aside">
        <li>
          <a href={signInPath()}>{t('link.signIn')}</a>
        </li>
        {kind === 'reset' ? (
          <li>
            <a href={forgottenPath}>{t('link.forgotten')}</a>
          </li>
        ) : (
          <li>{kind === 'first' ? t('link.first') : t('link.invited')}</li>
        )}
      </ul>
    </Entry>
  )
}
