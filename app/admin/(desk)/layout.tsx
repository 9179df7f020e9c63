import { Shell } from '#components/admin/shell.tsx'
import { findSignedIn } from '#lib/auth/session.ts'
import { waitingMails } from '#lib/directory/admin/desk/waiting.ts'
import { signOutAction } from './sign-out.ts'

export default async function DeskLayout({ children }: LayoutProps<'/admin'>) {
  const signedIn = await findSignedIn()
  // Whoever is not signed in is led to signing in by the page itself, which knows the way back.
  if (!signedIn) return children
  const { account } = signedIn
  return (
    <Shell person={account} signOut={signOutAction} mails={await waitingMails(account)}>
      {children}
    </Shell>
  )
}
