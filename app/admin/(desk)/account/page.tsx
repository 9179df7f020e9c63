import { formWords } from '#app/admin/(getting-in)/words.ts'
import { OwnAccount } from '#components/account/own-account.tsx'
import { allianceNames, listAllianceChoices } from '#lib/auth/alliance-choices.ts'
import { listSessions } from '#lib/auth/own-account.ts'
import { requireSignedIn } from '#lib/auth/session.ts'
import { listOwnChanges } from '#lib/directory/admin/accounts/changes.ts'
import { messages } from '#lib/i18n/messages.ts'
import { accountPath } from '#lib/records/admin-paths.ts'
import { endOne, endOthers, makeCodes, saveName, savePassword, turnOff } from './actions.ts'

import '#components/styles/account.css'

/** The forms set the title themselves, because only they know whether something is wrong. */
export const metadata = { title: { absolute: '' } }

const t = messages('en', 'account')
const notices = { ended: t('own.ended'), others: t('own.endedOthers') }

export default async function AccountPage({ searchParams }: PageProps<'/admin/account'>) {
  const signedIn = await requireSignedIn(accountPath)
  const { done } = await searchParams
  const { account } = signedIn
  const words = (submit: string) => formWords(t('own.title'), submit)
  return (
    <OwnAccount
      account={account}
      alliances={allianceNames(await listAllianceChoices(), account.alliances)}
      sessions={await listSessions(signedIn)}
      changes={await listOwnChanges(signedIn)}
      notice={done === 'ended' || done === 'others' ? notices[done] : undefined}
      words={words}
      actions={{ saveName, savePassword, turnOff, makeCodes, endOne, endOthers }}
    />
  )
}
