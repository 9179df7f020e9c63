import { notFound, redirect } from 'next/navigation'
import { may } from '#lib/auth/editor.ts'
import { findEditor } from '#lib/auth/session.ts'
import { readAccountChoice } from '#lib/directory/admin/accounts/choice.ts'
import { accountChangesFile } from '#lib/directory/admin/accounts/file.ts'
import { accountChangesPath, signInPath } from '#lib/records/admin-paths.ts'

export async function GET(request: Request) {
  const editor = await findEditor()
  if (!editor) redirect(signInPath(accountChangesPath))
  if (!may(editor, 'people')) notFound()
  return accountChangesFile(editor, readAccountChoice(Object.fromEntries(new URL(request.url).searchParams)))
}
