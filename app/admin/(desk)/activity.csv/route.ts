import { redirect } from 'next/navigation'
import { may } from '#lib/auth/editor.ts'
import { findEditor } from '#lib/auth/session.ts'
import { readActivity } from '#lib/directory/admin/activity/choice.ts'
import { activityFile } from '#lib/directory/admin/activity/file.ts'
import { activityPath, signInPath } from '#lib/records/admin-paths.ts'

export async function GET(request: Request) {
  const editor = await findEditor()
  if (!editor || !may(editor, 'export')) redirect(signInPath(activityPath))
  return activityFile(editor, readActivity(Object.fromEntries(new URL(request.url).searchParams)))
}
