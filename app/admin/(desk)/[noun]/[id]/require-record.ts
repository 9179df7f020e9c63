import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { Editor } from '#lib/auth/editor.ts'
import { requireEditor } from '#lib/auth/session.ts'
import { readId } from '#lib/directory/admin/life/step.ts'
import { kindAt } from '#lib/directory/admin/nouns.ts'
import { editPath } from '#lib/records/admin-paths.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'

/** Of a page that writes its title itself, because it names the record. */
export const titledByPage: Metadata = { title: { absolute: '' } }

/** What Next hands to the page of a step in a record's life. */
export interface RecordAddress {
  params: Promise<{ noun: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

interface Asked {
  editor: Editor
  kind: RecordKind
  id: string
  /** A parameter of the address; undefined where it stands there twice, or not at all. */
  query(name: string): string | undefined
}

/** Who asks for a page of which record. Whether they may see it, the page's own question to lib decides. */
export async function requireRecord({ params, searchParams }: RecordAddress, step: string): Promise<Asked> {
  const { noun, id: asked } = await params
  const kind = kindAt(noun)
  const id = readId(asked)
  if (!kind || !id) notFound()
  const editor = await requireEditor(`${editPath(kind, id)}/${step}`)
  const given = await searchParams
  const query = (name: string) => {
    const value = given[name]
    return typeof value === 'string' ? value : undefined
  }
  return { editor, kind, id, query }
}
