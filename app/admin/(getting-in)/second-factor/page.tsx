import { formWords } from '#app/admin/(getting-in)/words.ts'
import { Entry } from '#components/account/entry.tsx'
import { SecondFactorForm } from '#components/account/second-factor-form.tsx'
import { safeThen } from '#lib/auth/paths.ts'
import { requireSignedIn } from '#lib/auth/session.ts'
import { messages } from '#lib/i18n/messages.ts'
import { accountPath, secondFactorPath } from '#lib/records/admin-paths.ts'
import { setUp } from './actions.ts'

export default async function SecondFactorPage({ searchParams }: PageProps<'/admin/second-factor'>) {
  const then = safeThen((await searchParams).then)
  const { account } = await requireSignedIn(secondFactorPath(then))
  const t = messages('en', 'account')
  const title = t('secondFactor.title')
  const words = formWords(title, t('secondFactor.submitBegin'))
  const site = messages('en', 'site')('name')
  if (account.twoFactorEnabled)
    return (
      <Entry site={site} title={title} lead={t('secondFactor.already')}>
        <title>{words.title}</title>
        <ul className="account-aside">
          <li>
            <a href={then}>{t('secondFactor.go')}</a>
          </li>
          <li>
            <a href={accountPath}>{t('secondFactor.account')}</a>
          </li>
        </ul>
      </Entry>
    )
  return (
    <Entry site={site} title={title} lead={t('secondFactor.lead')}>
      {account.role === 'administrator' && <p className="account-aside">{t('secondFactor.required')}</p>}
      <SecondFactorForm
        action={setUp}
        then={then}
        words={{
          ...words,
          password: t('field.password'),
          passwordHelp: t('secondFactor.beginHelp'),
          scan: t('secondFactor.scan'),
          picture: t('secondFactor.picture'),
          type: t('secondFactor.type'),
          codes: t('secondFactor.codes'),
          codesLead: t('secondFactor.codesLead'),
          confirm: t('secondFactor.confirm'),
          code: t('field.appCode'),
          codeHelp: t('field.appCodeHelp'),
          submitConfirm: t('secondFactor.submitConfirm'),
        }}
      />
    </Entry>
  )
}
