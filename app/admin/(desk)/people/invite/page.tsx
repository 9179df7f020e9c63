import { notFound } from 'next/navigation'
import { formWords } from '#app/admin/(getting-in)/words.ts'
import { InviteForm } from '#components/account/invite-form.tsx'
import { roleFields } from '#components/account/role-fields.ts'
import { listAllianceChoices } from '#lib/auth/alliance-choices.ts'
import { may } from '#lib/auth/editor.ts'
import { newPersonPath } from '#lib/auth/paths.ts'
import { requireEditor } from '#lib/auth/session.ts'
import { messages } from '#lib/i18n/messages.ts'
import { send } from './actions.ts'

import '#components/styles/account.css'

/** The form sets the title itself, because only it knows whether something is wrong. */
export const metadata = { title: { absolute: '' } }

export default async function InvitePage() {
  const editor = await requireEditor(newPersonPath)
  if (!may(editor, 'people')) notFound()
  const t = messages('en', 'people')
  const title = t('invite.title')
  return (
    <>
      <header className="desk-title">
        <h1>{title}</h1>
      </header>
      <p className="account-lead">{t('invite.lead')}</p>
      <InviteForm
        action={send}
        words={{ ...formWords(title, t('invite.submit'), 'admin'), copy: t('invite.copy') }}
        fields={[
          {
            name: 'name',
            label: t('invite.name'),
            help: t('invite.nameHelp'),
            type: 'text',
            autoComplete: 'off',
          },
          { name: 'email', label: t('invite.email'), type: 'email', autoComplete: 'off' },
          ...roleFields(await listAllianceChoices(), {}),
        ]}
      />
    </>
  )
}
