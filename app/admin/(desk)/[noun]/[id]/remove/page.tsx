import { notFound } from 'next/navigation'
import {
  type RecordAddress,
  requireRecord,
  titledByPage,
} from '#app/admin/(desk)/[noun]/[id]/require-record.ts'
import { LifePage } from '#components/life/life-page.tsx'
import { RemoveForm } from '#components/life/remove-form.tsx'
import { findRemoval } from '#lib/directory/admin/life/removal.ts'
import { findTabs } from '#lib/directory/admin/life/steps.ts'
import { messages } from '#lib/i18n/messages.ts'
import { remove } from './actions.ts'

const t = messages('en', 'history')

export const metadata = titledByPage

export default async function RemovePage(address: RecordAddress) {
  const { editor, kind, id, query } = await requireRecord(address, 'remove')
  const removal = await findRemoval(editor, kind, id)
  if (!removal) notFound()
  return (
    <LifePage
      record={removal.record}
      tabs={await findTabs(editor, removal.record)}
      step="trash"
      title={t('removeTitle')}
      said={query('said')}
    >
      <RemoveForm removal={removal} remove={remove} />
    </LifePage>
  )
}
