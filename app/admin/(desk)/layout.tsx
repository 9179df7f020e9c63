import { Shell } from '#components/admin/shell.tsx'
import { findSignedIn } from '#lib/auth/session.ts'
import { waitingMails } from '#lib/directory/admin/desk/waiting.ts'
import { unlessGone } from '#lib/directory/admin/form/unavailable.ts'
import { signOutAction } from './sign-out.ts'

export default async function DeskLayout({ children }: LayoutProps<'/admin'>) {
  const signedIn = await unlessGone(findSignedIn)
  // Where the database is gone, the page says so. Whoever is not signed in is led to signing in by the page itself, which knows the way back.
  if (!signedIn) return children
  const { account } = signedIn
  return (
    <Shell person={account} signOut={signOutAction} mails={await waitingMails(account)}>
      {children}
    </Shell>
  )
}
