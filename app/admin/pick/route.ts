import { findEditor } from '#lib/auth/session.ts'
import { pickRecords } from '#lib/directory/admin/form/references.ts'
import { kinds } from '#lib/directory/admin/nouns.ts'

/** The records that a text may mean, for somebody who is signed in: `?kinds=city,organization&q=koln`. */
export async function GET(request: Request): Promise<Response> {
  const editor = await findEditor()
  if (!editor) return Response.json({ title: 'Sign in first.' }, { status: 401 })
  const { searchParams } = new URL(request.url)
  const asked = searchParams.get('kinds')?.split(',') ?? []
  const wanted = kinds.filter((kind) => asked.includes(kind))
  if (wanted.length === 0 || wanted.length !== asked.length)
    return Response.json({ title: 'Name the kinds of record that are looked for.' }, { status: 400 })
  return Response.json(await pickRecords(editor, 'en', wanted, searchParams.get('q') ?? ''))
}
