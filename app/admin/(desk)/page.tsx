import type { Metadata } from 'next'
import { DeskOverview } from '#components/admin/desk-overview.tsx'
import { requireEditor } from '#lib/auth/session.ts'
import { readOverview } from '#lib/directory/admin/desk/overview.ts'
import { messages } from '#lib/i18n/messages.ts'
import { adminHome } from '#lib/records/admin-paths.ts'

export function generateMetadata(): Metadata {
  return { title: messages('en', 'admin')('overview.title') }
}

export default async function OverviewPage() {
  const editor = await requireEditor(adminHome)
  const t = messages('en', 'admin')
  return (
    <>
      <div className="desk-title">
        <h1>{t('overview.title')}</h1>
      </div>
      <DeskOverview overview={await readOverview(editor)} />
    </>
  )
}
