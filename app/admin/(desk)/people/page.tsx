import { notFound } from 'next/navigation'
import { InvitationTable } from '#components/account/invitation-table.tsx'
import { PeopleTable } from '#components/account/people-table.tsx'
import { allianceNames, listAllianceChoices } from '#lib/auth/alliance-choices.ts'
import { listInvitations } from '#lib/auth/invitations.ts'
import { newPersonPath } from '#lib/auth/paths.ts'
import { listPeople } from '#lib/auth/people.ts'
import { requireEditor } from '#lib/auth/session.ts'
import { messages } from '#lib/i18n/messages.ts'
import { accountChangesPath, peoplePath } from '#lib/records/admin-paths.ts'
import { sendAgain, withdraw } from './actions.ts'

import '#components/styles/account.css'

const t = messages('en', 'people')
const notices = { withdrawn: t('list.withdrawn'), again: t('list.sentAgain') }

export const metadata = { title: t('list.title') }

export default async function PeoplePage({ searchParams }: PageProps<'/admin/people'>) {
  const editor = await requireEditor(peoplePath)
  const [people, invitations, choices] = await Promise.all([
    listPeople(editor),
    listInvitations(editor),
    listAllianceChoices(),
  ])
  if (!people || !invitations) notFound()
  const { done } = await searchParams
  const notice = done === 'withdrawn' || done === 'again' ? notices[done] : undefined
  const named = (ids: readonly string[]) => allianceNames(choices, ids)
  return (
    <>
      <header className="desk-title">
        <h1>{t('list.title')}</h1>
        <a className="button" href={newPersonPath}>
          {t('list.invite')}
        </a>
      </header>
      {notice && (
        <p className="notice" role="status">
          {notice}
        </p>
      )}
      <p className="account-lead">{t('list.lead')}</p>
      <p>
        <a href={accountChangesPath}>{t('changes.title')}</a>
      </p>
      <section className="section">
        <h2>{t('list.active')}</h2>
        <PeopleTable people={people} named={named} />
      </section>
      <section className="section">
        <h2>{t('list.invitations')}</h2>
        <InvitationTable invitations={invitations} named={named} again={sendAgain} withdraw={withdraw} />
      </section>
    </>
  )
}
