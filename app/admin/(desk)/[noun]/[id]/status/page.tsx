import { notFound } from 'next/navigation'
import {
  type RecordAddress,
  requireRecord,
  titledByPage,
} from '#app/admin/(desk)/[noun]/[id]/require-record.ts'
import { LifePage } from '#components/life/life-page.tsx'
import { PublishingForms } from '#components/life/publishing-forms.tsx'
import { findPlanned } from '#lib/directory/admin/life/schedule.ts'
import { findTabs } from '#lib/directory/admin/life/steps.ts'
import { messages } from '#lib/i18n/messages.ts'
import { plan, publish, unpublish } from './actions.ts'

const t = messages('en', 'history')

export const metadata = titledByPage

export default async function StatusPage(address: RecordAddress) {
  const { editor, kind, id, query } = await requireRecord(address, 'status')
  const record = await findPlanned(editor, kind, id)
  if (!record) notFound()
  return (
    <LifePage
      record={record}
      tabs={await findTabs(editor, record)}
      step="status"
      title={t('publishing')}
      said={query('said')}
    >
      <PublishingForms record={record} typed={query} publish={publish} unpublish={unpublish} plan={plan} />
    </LifePage>
  )
}
