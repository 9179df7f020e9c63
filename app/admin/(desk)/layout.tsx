import { Shell } from '#components/admin/shell.tsx'
import { findSignedIn } from '#lib/auth/session.ts'
import { waitingMails } from '#lib/directory/admin/desk/waiting.ts'
import { unlessUnavailable } from '#lib/records/unavailable.ts'
import { signOutAction } from './sign-out.ts'

export default async function DeskLayout({ children }: LayoutProps<'/admin'>) {
  const asked = await unlessUnavailable(async () => ({ signedIn: await findSignedIn() }))
  // Whoever is not signed in is led to signing in by the page itself, which knows the way back.
  if (asked && !asked.signedIn) return children
  // Where the database is gone nobody knows who it is. The frame is the same, or a form that was sent would not be found in it.
  const person = asked?.signedIn?.account ?? null
  const mails = person && (await unlessUnavailable(() => waitingMails(person)))
  return (
    <Shell person={person} signOut={signOutAction} mails={mails}>
      {children}
    </Shell>
  )
}
