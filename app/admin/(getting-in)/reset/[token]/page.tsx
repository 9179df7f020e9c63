import { DeadLink } from '#app/admin/(getting-in)/dead-link.tsx'
import { formWords } from '#app/admin/(getting-in)/words.ts'
import { AccountForm } from '#components/account/account-form.tsx'
import { Entry } from '#components/account/entry.tsx'
import { newPasswordField } from '#components/account/new-password.ts'
import { findReset } from '#lib/auth/reset.ts'
import { messages } from '#lib/i18n/messages.ts'
import { reset } from './actions.ts'

export default async function ResetPage({ params }: PageProps<'/admin/reset/[token]'>) {
  const { token } = await params
  const { state, account } = await findReset(token)
  if (state !== 'open' || !account) return <DeadLink kind="reset" state={state === 'open' ? 'used' : state} />
  const t = messages('en', 'account')
  const title = t('reset.title')
  return (
    <Entry
      site={messages('en', 'site')('name')}
      title={title}
      lead={t('reset.lead', { email: account.email })}
    >
      <AccountForm
        id="reset"
        action={reset.bind(null, token)}
        words={formWords(title, t('reset.submit'))}
        hidden={{ username: account.email }}
        fields={[newPasswordField()]}
      />
    </Entry>
  )
}
