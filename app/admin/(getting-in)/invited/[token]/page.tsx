import { DeadLink } from '#app/admin/(getting-in)/dead-link.tsx'
import { formWords } from '#app/admin/(getting-in)/words.ts'
import { AccountForm } from '#components/account/account-form.tsx'
import { Entry } from '#components/account/entry.tsx'
import { newPasswordField } from '#components/account/new-password.ts'
import { findInvitation } from '#lib/auth/invitations.ts'
import { messages } from '#lib/i18n/messages.ts'
import { accept } from './actions.ts'

export default async function InvitedPage({ params }: PageProps<'/admin/invited/[token]'>) {
  const { token } = await params
  const found = await findInvitation(token)
  if (found.state !== 'open') return <DeadLink kind="invited" state={found.state} />
  const { inviter, email, name, role } = found.invitation
  const t = messages('en', 'account')
  const title = t('invited.title')
  return (
    <Entry site={messages('en', 'site')('name')} title={title} lead={t('invited.lead', { inviter, email })}>
      {role === 'administrator' && <p className="account-aside">{t('invited.roleAdministrator')}</p>}
      <AccountForm
        id="invited"
        action={accept.bind(null, token)}
        words={formWords(title, t('invited.submit'))}
        hidden={{ username: email }}
        fields={[
          {
            name: 'name',
            label: t('field.name'),
            help: t('field.nameHelp'),
            type: 'text',
            autoComplete: 'name',
            value: name,
          },
          newPasswordField(),
        ]}
      />
    </Entry>
  )
}
