import { notFound, redirect } from 'next/navigation'
import { may } from '#lib/auth/editor.ts'
import { findEditor } from '#lib/auth/session.ts'
import { readChoice } from '#lib/directory/admin/list/choice.ts'
import { listFile } from '#lib/directory/admin/list/file.ts'
import { kindAt } from '#lib/directory/admin/nouns.ts'
import { adminListPath, signInPath } from '#lib/records/admin-paths.ts'

export async function GET(request: Request, { params }: RouteContext<'/admin/[noun]/export'>) {
  const kind = kindAt((await params).noun)
  if (!kind) notFound()
  const editor = await findEditor()
  if (!editor || !may(editor, 'export')) redirect(signInPath(adminListPath(kind)))
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  return listFile(editor, kind, readChoice(kind, asked))
}
