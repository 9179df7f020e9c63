import { formWords } from '#app/admin/(getting-in)/words.ts'
import { AccountForm } from '#components/account/account-form.tsx'
import { Entry } from '#components/account/entry.tsx'
import { messages } from '#lib/i18n/messages.ts'
import { signInPath } from '#lib/records/admin-paths.ts'
import { ask } from './actions.ts'

export default function ForgottenPage() {
  const t = messages('en', 'account')
  const title = t('forgotten.title')
  return (
    <Entry site={messages('en', 'site')('name')} title={title} lead={t('forgotten.lead')}>
      <AccountForm
        id="forgotten"
        action={ask}
        words={formWords(title, t('forgotten.submit'))}
        fields={[{ name: 'email', label: t('field.email'), type: 'email', autoComplete: 'username' }]}
      />
      <p className="account-aside">
        <a href={signInPath()}>{t('forgotten.back')}</a>
      </p>
    </Entry>
  )
}
