import type { PersonCard } from '#lib/auth/people.ts'
import { messages } from '#lib/i18n/messages.ts'
import { ActionButton } from './action-button.tsx'

/** What an administrator may do to an account besides changing its role. */
export type PersonStep = 'sessions' | 'factor' | 'deactivate' | 'reactivate'

interface Steps {
  person: PersonCard & { _count: { sessions: number } }
  /** Whether it is the reader. */
  own: boolean
  step: (id: string, step: PersonStep) => Promise<void>
}

export function PersonSteps({ person, own, step }: Steps) {
  const t = messages('en', 'people')
  const { id, twoFactorEnabled, deactivatedAt } = person
  const count = person._count.sessions
  return (
    <>
      <section className="section">
        <h2>{t('person.sessions')}</h2>
        <p>{t('person.sessionsOpen', { count })}</p>
        {count > 0 && (
          <div className="account-step">
            <ActionButton action={step.bind(null, id, 'sessions')} label={t('person.endSessions')} />
          </div>
        )}
        {twoFactorEnabled && !own && (
          <div className="account-step">
            <p className="account-help">{t('person.resetSecondFactorNote')}</p>
            <ActionButton action={step.bind(null, id, 'factor')} label={t('person.resetSecondFactor')} />
          </div>
        )}
      </section>
      <section className="section">
        <h2>{t('person.leave')}</h2>
        {deactivatedAt ? (
          <ActionButton action={step.bind(null, id, 'reactivate')} label={t('person.reactivate')} />
        ) : (
          <>
            <p className="account-help">{t('person.deactivateNote')}</p>
            <div className="account-step">
              <ActionButton action={step.bind(null, id, 'deactivate')} label={t('person.deactivate')} />
            </div>
          </>
        )}
      </section>
    </>
  )
}
