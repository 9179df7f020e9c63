import { notFound } from 'next/navigation'
import { formWords } from '#app/admin/(getting-in)/words.ts'
import { AccountForm } from '#components/account/account-form.tsx'
import { ChangeTable } from '#components/account/change-table.tsx'
import { PersonFacts } from '#components/account/person-facts.tsx'
import { PersonSteps } from '#components/account/person-steps.tsx'
import { roleFields } from '#components/account/role-fields.ts'
import { allianceNames, listAllianceChoices } from '#lib/auth/alliance-choices.ts'
import { findPerson } from '#lib/auth/people.ts'
import { requireEditor } from '#lib/auth/session.ts'
import { listChangesOf } from '#lib/directory/admin/accounts/changes.ts'
import { accountChangesAddress, everyAccountChange } from '#lib/directory/admin/accounts/choice.ts'
import { messages } from '#lib/i18n/messages.ts'
import { personPath } from '#lib/records/admin-paths.ts'
import { saveRole, takeStep } from './actions.ts'

import '#components/styles/account.css'

const t = messages('en', 'people')
const notices = {
  deactivate: t('person.deactivated'),
  reactivate: t('person.reactivated'),
  sessions: t('person.endedSessions'),
  factor: t('person.secondFactorReset'),
  last: t('person.last'),
  own: t('person.ownSecondFactor'),
} as const
const isNotice = (key: unknown): key is keyof typeof notices => typeof key === 'string' && key in notices

/** The form sets the title itself, because only it knows whether something is wrong. */
export const metadata = { title: { absolute: '' } }

export default async function PersonPage({ params, searchParams }: PageProps<'/admin/people/[id]'>) {
  const { id } = await params
  const editor = await requireEditor(personPath(id))
  const person = await findPerson(editor, id)
  const changes = await listChangesOf(editor, id)
  if (!person || !changes) notFound()
  const choices = await listAllianceChoices()
  const { done } = await searchParams
  return (
    <>
      <header className="desk-title">
        <h1>{t('person.title', { name: person.name })}</h1>
        {person.id === editor.id && <p>{t('person.you')}</p>}
      </header>
      {isNotice(done) && (
        <p className={done === 'last' || done === 'own' ? 'notice warn' : 'notice'} role="status">
          {notices[done]}
        </p>
      )}
      <PersonFacts person={person} alliances={allianceNames(choices, person.alliances)} />
      <section className="section">
        <h2>{t('person.roleTitle')}</h2>
        <AccountForm
          id="role"
          action={saveRole.bind(null, id)}
          words={formWords(person.name, t('person.save'))}
          fields={roleFields(choices, person)}
        />
      </section>
      <PersonSteps person={person} own={person.id === editor.id} step={takeStep} />
      <section className="section">
        <h2>{t('person.history')}</h2>
        <ChangeTable changes={changes} ofOne linked />
        <p>
          <a href={accountChangesAddress(everyAccountChange, { person: id })}>{t('person.wholeHistory')}</a>
        </p>
      </section>
    </>
  )
}
