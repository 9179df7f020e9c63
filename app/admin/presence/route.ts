import { findEditor } from '#lib/auth/session.ts'
import { listPresent, noteHeard } from '#lib/directory/admin/form/open-forms.ts'
import { unlessUnavailable } from '#lib/records/unavailable.ts'

/** A form tells that it is open, or closed, and hears who else has the record open. */
export async function POST(request: Request): Promise<Response> {
  const sent = new URLSearchParams((await request.text()).slice(0, 200))
  const answer = await unlessUnavailable(async () => {
    const editor = await findEditor()
    if (!editor) return Response.json([], { status: 401 })
    const form = await noteHeard(editor, sent.get('opened') ?? '', sent.get('open') !== 'false')
    const others = form?.recordId ? await listPresent(editor, form.recordId) : []
    return Response.json(others, { status: form ? 200 : 404 })
  })
  return answer ?? Response.json([], { status: 503 })
}
