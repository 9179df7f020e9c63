import { notFound } from 'next/navigation'
import {
  type RecordAddress,
  requireRecord,
  titledByPage,
} from '#app/admin/(desk)/[noun]/[id]/require-record.ts'
import { LifePage } from '#components/life/life-page.tsx'
import { RedactForm } from '#components/life/redact-form.tsx'
import { StepFields } from '#components/life/step-fields.tsx'
import { findRedactable, placeholder, shortest } from '#lib/directory/admin/life/redaction.ts'
import { findTabs } from '#lib/directory/admin/life/steps.ts'
import { messages } from '#lib/i18n/messages.ts'
import { takeOut } from './actions.ts'

const t = messages('en', 'history')

export const metadata = titledByPage

export default async function RedactPage(address: RecordAddress) {
  const { editor, kind, id } = await requireRecord(address, 'redact')
  const record = await findRedactable(editor, kind, id)
  if (!record) notFound()
  return (
    <LifePage record={record} tabs={await findTabs(editor, record)} step="redact" title={t('redactTitle')}>
      <p>{t('redactMeans', { placeholder })}</p>
      <RedactForm
        action={takeOut}
        words={{
          label: t('redactLabel'),
          hint: t('redactHint', { shortest: String(shortest) }),
          look: t('redactLook'),
          redact: t('redactNow'),
          found: t('redactFound'),
        }}
      >
        <StepFields record={record} />
      </RedactForm>
    </LifePage>
  )
}
