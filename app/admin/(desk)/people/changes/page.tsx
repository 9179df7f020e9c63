import { notFound, redirect } from 'next/navigation'
import { ChangeChoices } from '#components/account/change-choices.tsx'
import { ChangeTable } from '#components/account/change-table.tsx'
import { OlderNewer } from '#components/admin/older-newer.tsx'
import { requireEditor } from '#lib/auth/session.ts'
import { listAccountChanges, listAccounts } from '#lib/directory/admin/accounts/changes.ts'
import {
  accountChangesAddress,
  accountChangesFileAddress,
  readAccountChoice,
} from '#lib/directory/admin/accounts/choice.ts'
import { messages } from '#lib/i18n/messages.ts'
import { accountChangesPath } from '#lib/records/admin-paths.ts'
import { isAskedBy } from '#lib/text/address.ts'

const t = messages('en', 'people')

export const metadata = { title: t('changes.title') }

export default async function AccountChangesPage({ searchParams }: PageProps<'/admin/people/changes'>) {
  const asked = await searchParams
  const choice = readAccountChoice(asked)
  const canonical = accountChangesAddress(choice, { page: choice.page })
  const editor = await requireEditor(canonical)
  if (!isAskedBy(canonical, accountChangesPath, asked)) redirect(canonical)
  const found = await listAccountChanges(editor, choice)
  if (!found) notFound()
  return (
    <>
      <div className="desk-title">
        <div>
          <h1>{t('changes.title')}</h1>
          <p>{t('changes.lead')}</p>
        </div>
        <a href={accountChangesFileAddress(choice)} className="button quiet">
          {messages('en', 'admin')('list.export')}
        </a>
      </div>
      <ChangeChoices choice={choice} people={await listAccounts(editor)} />
      <ChangeTable changes={found.changes} linked />
      <OlderNewer {...found} address={(page) => accountChangesAddress(choice, { page })} />
    </>
  )
}
