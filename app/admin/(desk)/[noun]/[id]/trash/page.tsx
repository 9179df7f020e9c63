import { notFound } from 'next/navigation'
import {
  type RecordAddress,
  requireRecord,
  titledByPage,
} from '#app/admin/(desk)/[noun]/[id]/require-record.ts'
import { undo } from '#app/admin/(desk)/undo.ts'
import { InTrash } from '#components/life/in-trash.tsx'
import { LifePage } from '#components/life/life-page.tsx'
import { TrashForm } from '#components/life/trash-form.tsx'
import { findTabs } from '#lib/directory/admin/life/steps.ts'
import { findTrashable, findTrashed } from '#lib/directory/admin/life/trash.ts'
import { findUses } from '#lib/directory/admin/life/where-used.ts'
import { messages } from '#lib/i18n/messages.ts'
import { restore, trash } from './actions.ts'

const t = messages('en', 'history')

export const metadata = titledByPage

export default async function TrashPage(address: RecordAddress) {
  const { editor, kind, id, query } = await requireRecord(address, 'trash')
  const said = query('said')
  const trashed = await findTrashed(editor, kind, id)
  if (trashed) {
    const record = { ...trashed, status: 'trashed' } as const
    return (
      <LifePage
        record={record}
        tabs={await findTabs(editor, record)}
        step="trash"
        title={t('inTrash')}
        said={said}
      >
        <InTrash record={trashed} undo={undo} restore={restore} />
      </LifePage>
    )
  }
  const record = await findTrashable(editor, kind, id)
  if (!record) notFound()
  const uses = await findUses(editor, id)
  return (
    <LifePage
      record={record}
      tabs={await findTabs(editor, record)}
      step="trash"
      title={t('trashTitle')}
      said={said}
    >
      <TrashForm record={record} uses={uses} trash={trash} />
    </LifePage>
  )
}
