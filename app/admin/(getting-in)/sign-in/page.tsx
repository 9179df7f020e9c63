import { redirect } from 'next/navigation'
import { formWords } from '#app/admin/(getting-in)/words.ts'
import { AccountForm } from '#components/account/account-form.tsx'
import { Entry } from '#components/account/entry.tsx'
import { forgottenPath, readSaid, safeThen } from '#lib/auth/paths.ts'
import { findSignedIn } from '#lib/auth/session.ts'
import { hasAccounts } from '#lib/auth/sign-in.ts'
import { messages } from '#lib/i18n/messages.ts'
import { enter } from './actions.ts'

export default async function SignInPage({ searchParams }: PageProps<'/admin/sign-in'>) {
  const given = await searchParams
  const then = safeThen(given.then)
  const said = readSaid(given.said)
  if (await findSignedIn()) redirect(then)
  const t = messages('en', 'account')
  const title = t('signIn.title')
  return (
    <Entry site={messages('en', 'site')('name')} title={title} lead={t('signIn.lead')}>
      {said && (
        <p className="notice" role="status">
          {t(`signIn.said.${said}`)}
        </p>
      )}
      <AccountForm
        id="sign-in"
        action={enter}
        hidden={{ then }}
        words={formWords(title, t('signIn.submit'))}
        fields={[
          { name: 'email', label: t('field.email'), type: 'email', autoComplete: 'username' },
          {
            name: 'password',
            label: t('field.password'),
            type: 'password',
            autoComplete: 'current-password',
          },
        ]}
      />
      <p className="account-aside">
        <a href={forgottenPath}>{t('signIn.forgotten')}</a>
      </p>
      {!(await hasAccounts()) && <p className="account-aside">{t('signIn.nobody')}</p>}
      <p className="account-aside">
        <a href="/">{t('signIn.public')}</a>
      </p>
    </Entry>
  )
}
