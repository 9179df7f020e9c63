import { notFound } from 'next/navigation'
import {
  type RecordAddress,
  requireRecord,
  titledByPage,
} from '#app/admin/(desk)/[noun]/[id]/require-record.ts'
import { LifePage } from '#components/life/life-page.tsx'
import { VersionPage } from '#components/life/version-page.tsx'
import { tellVersion } from '#lib/directory/admin/history/entries.ts'
import { readVersion } from '#lib/directory/admin/life/step.ts'
import { findTabs } from '#lib/directory/admin/life/steps.ts'
import { messages } from '#lib/i18n/messages.ts'
import { restore } from './actions.ts'

const t = messages('en', 'history')

interface VersionAddress extends RecordAddress {
  params: Promise<{ noun: string; id: string; version: string }>
}

export const metadata = titledByPage

export default async function OldVersionPage(address: VersionAddress) {
  const asked = readVersion((await address.params).version)
  const { editor, kind, id, query } = await requireRecord(address, `history/${asked ?? ''}`)
  const version = asked === null ? null : await tellVersion(editor, kind, id, asked)
  if (!version) notFound()
  const record = { ...version.record, status: version.now.status }
  return (
    <LifePage
      record={record}
      tabs={await findTabs(editor, record)}
      step="history"
      title={t('versionTitle', { version: String(version.version) })}
      said={query('said')}
    >
      <VersionPage version={version} restore={restore} gone={query('gone') !== undefined} />
    </LifePage>
  )
}
