import { enterCode } from '#app/admin/(getting-in)/sign-in/actions.ts'
import { formWords } from '#app/admin/(getting-in)/words.ts'
import { AccountForm } from '#components/account/account-form.tsx'
import { Entry } from '#components/account/entry.tsx'
import { readSaid, safeThen } from '#lib/auth/paths.ts'
import { messages } from '#lib/i18n/messages.ts'
import { signInPath } from '#lib/records/admin-paths.ts'

export default async function CodePage({ searchParams }: PageProps<'/admin/sign-in/code'>) {
  const given = await searchParams
  const then = safeThen(given.then)
  const said = readSaid(given.said)
  const t = messages('en', 'account')
  const title = t('code.title')
  return (
    <Entry site={messages('en', 'site')('name')} title={title} lead={t('code.lead')}>
      {said && (
        <p className="notice" role="status">
          {t(`code.said.${said}`)}
        </p>
      )}
      <AccountForm
        id="code"
        action={enterCode}
        hidden={{ then }}
        words={formWords(title, t('code.submit'))}
        fields={[
          {
            name: 'code',
            label: t('field.code'),
            help: t('field.codeHelp'),
            type: 'code',
            autoComplete: 'one-time-code',
          },
        ]}
      />
      <p className="account-aside">{t('code.lost')}</p>
      <p className="account-aside">
        <a href={signInPath(then)}>{t('code.again')}</a>
      </p>
    </Entry>
  )
}
