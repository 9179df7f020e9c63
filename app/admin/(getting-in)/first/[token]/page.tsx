import { DeadLink } from '#app/admin/(getting-in)/dead-link.tsx'
import { formWords } from '#app/admin/(getting-in)/words.ts'
import { AccountForm } from '#components/account/account-form.tsx'
import { Entry } from '#components/account/entry.tsx'
import type { Field } from '#components/account/form-state.ts'
import { newPasswordField } from '#components/account/new-password.ts'
import { findFirstLink } from '#lib/auth/first.ts'
import { messages } from '#lib/i18n/messages.ts'
import { create } from './actions.ts'

export default async function FirstPage({ params }: PageProps<'/admin/first/[token]'>) {
  const { token } = await params
  const { state, email } = await findFirstLink(token)
  if (state !== 'open') return <DeadLink kind="first" state={state} />
  const t = messages('en', 'account')
  const title = email === null ? t('first.title') : t('first.titleAgain')
  const fields: Field[] = [
    { name: 'name', label: t('field.name'), help: t('field.nameHelp'), type: 'text', autoComplete: 'name' },
    { name: 'email', label: t('field.email'), type: 'email', autoComplete: 'username' },
    newPasswordField(),
  ]
  return (
    <Entry
      site={messages('en', 'site')('name')}
      title={title}
      lead={email === null ? t('first.lead') : t('first.leadAgain', { email })}
    >
      <AccountForm
        id="first"
        action={create.bind(null, token)}
        words={formWords(title, t('first.submit'))}
        hidden={email === null ? {} : { email }}
        fields={fields.filter(({ name }) => name !== 'email' || email === null)}
      />
      <p className="account-aside">{t('invited.roleAdministrator')}</p>
    </Entry>
  )
}
