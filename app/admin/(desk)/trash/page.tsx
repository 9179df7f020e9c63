import type { Metadata } from 'next'
import { restore } from '#app/admin/(desk)/[noun]/[id]/trash/actions.ts'
import { TrashList } from '#components/life/trash-list.tsx'
import { requireEditor } from '#lib/auth/session.ts'
import { listTrash } from '#lib/directory/admin/life/trash.ts'
import { messages } from '#lib/i18n/messages.ts'
import { trashPath } from '#lib/records/admin-paths.ts'

const t = messages('en', 'history')

export const metadata: Metadata = { title: t('trashList') }

interface Address {
  searchParams: Promise<{ page?: string | string[]; said?: string | string[] }>
}

export default async function TrashListPage({ searchParams }: Address) {
  const editor = await requireEditor(trashPath)
  const { page: askedPage = 1, said } = await searchParams
  const asked = Number(askedPage)
  const page = Number.isInteger(asked) && asked > 0 && asked < 100_000 ? asked : 1
  const { records, total, size } = await listTrash(editor, page)
  return (
    <TrashList
      records={records}
      total={total}
      pages={Math.ceil(total / size)}
      page={page}
      restore={restore}
      said={typeof said === 'string' ? said : undefined}
    />
  )
}
