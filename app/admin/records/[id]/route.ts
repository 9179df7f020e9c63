import { findEditor } from '#lib/auth/session.ts'
import { findKind } from '#lib/directory/admin/life/find-kind.ts'
import { readId } from '#lib/directory/admin/life/step.ts'
import { adminHome, editPath, editRecordPath, signInPath } from '#lib/records/admin-paths.ts'

/** From a public page to the form of what it shows. Strangers sign in first, whether or not there is such a record. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const id = readId((await params).id)
  const editor = await findEditor()
  if (!editor) return leadTo(signInPath(id ? editRecordPath(id) : adminHome))
  const kind = id && (await findKind(editor, id))
  return kind ? leadTo(editPath(kind, id)) : new Response('There is no such record.\n', { status: 404 })
}

const leadTo = (location: string) => new Response(null, { status: 303, headers: { location } })
