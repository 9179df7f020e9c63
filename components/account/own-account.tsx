import type { SessionEntry } from '#lib/auth/own-account.ts'
import type { SignedIn } from '#lib/auth/session.ts'
import type { AccountChange } from '#lib/directory/admin/accounts/changes.ts'
import { messages } from '#lib/i18n/messages.ts'
import { accountPath, secondFactorPath } from '#lib/records/admin-paths.ts'
import { AccountForm } from './account-form.tsx'
import { ActionButton } from './action-button.tsx'
import { ChangeTable } from './change-table.tsx'
import { CodesForm, type CodesState } from './codes-form.tsx'
import type { Field, FormState, FormWords } from './form-state.ts'
import { newPasswordField } from './new-password.ts'
import { SessionList } from './session-list.tsx'

interface Actions {
  saveName: (state: FormState, data: FormData) => Promise<FormState>
  savePassword: (state: FormState, data: FormData) => Promise<FormState>
  turnOff: (state: FormState, data: FormData) => Promise<FormState>
  makeCodes: (state: CodesState, data: FormData) => Promise<CodesState>
  endOne: (id: string) => Promise<void>
  endOthers: () => Promise<void>
}

interface Own {
  account: SignedIn['account']
  /** Their names. */
  alliances: string
  sessions: readonly SessionEntry[]
  /** What was last done to it. */
  changes: readonly AccountChange[]
  notice: string | undefined
  /** For a form of this page, by what its button says. */
  words: (submit: string) => FormWords
  actions: Actions
}

/** What everybody may do to their own account. */
export function OwnAccount({ account, alliances, sessions, changes, notice, words, actions }: Own) {
  const t = messages('en', 'account')
  const role = messages('en', 'people')(`aRole.${account.role}`, { alliances })
  const password: Field = {
    name: 'password',
    label: t('field.currentPassword'),
    type: 'password',
    autoComplete: 'current-password',
  }
  return (
    <>
      <header className="desk-title">
        <h1>{t('own.title')}</h1>
      </header>
      {notice !== undefined && (
        <p className="notice" role="status">
          {notice}
        </p>
      )}
      <p className="account-lead">{t('own.role', { role })}</p>
      <section className="section">
        <h2>{t('own.name')}</h2>
        <AccountForm
          id="name"
          untitled
          action={actions.saveName}
          words={words(t('own.saveName'))}
          fields={[
            {
              name: 'name',
              label: t('field.name'),
              help: t('field.nameHelp'),
              type: 'text',
              autoComplete: 'name',
              value: account.name,
            },
          ]}
        />
      </section>
      <section className="section">
        <h2>{t('own.password')}</h2>
        <p>{t('own.passwordNote')}</p>
        <AccountForm
          id="password"
          untitled
          action={actions.savePassword}
          words={words(t('own.savePassword'))}
          fields={[{ ...password, name: 'current' }, newPasswordField()]}
        />
      </section>
      <section className="section">
        <h2>{t('own.secondFactor')}</h2>
        <p>{account.twoFactorEnabled ? t('own.secondFactorOn') : t('own.secondFactorOff')}</p>
        {account.twoFactorEnabled ? (
          <>
            <h3>{t('own.newCodes')}</h3>
            <p>{t('own.newCodesNote')}</p>
            <CodesForm
              action={actions.makeCodes}
              field={password}
              words={{
                ...words(t('own.newCodes')),
                codes: t('secondFactor.codes'),
                codesLead: t('secondFactor.codesLead'),
              }}
            />
            <h3>{t('own.turnOff')}</h3>
            {account.role === 'administrator' ? (
              <p>{t('own.secondFactorNeeded')}</p>
            ) : (
              <AccountForm
                id="turn-off"
                untitled
                quiet
                action={actions.turnOff}
                words={words(t('own.turnOff'))}
                fields={[password]}
              />
            )}
          </>
        ) : (
          <p>
            <a href={secondFactorPath(accountPath)}>{t('own.setUp')}</a>
          </p>
        )}
      </section>
      <section className="section">
        <h2>{t('own.sessions')}</h2>
        <p>{t('own.sessionsNote')}</p>
        <SessionList sessions={sessions} end={actions.endOne} />
        {sessions.length > 1 && <ActionButton action={actions.endOthers} label={t('own.endOthers')} />}
      </section>
      <section className="section">
        <h2>{t('own.history')}</h2>
        <p>{t('own.historyNote')}</p>
        <ChangeTable changes={changes} ofOne />
      </section>
      {/* After those of the forms: what is wrong with one comes first. */}
      <title>{words('').title}</title>
    </>
  )
}
