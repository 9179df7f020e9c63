import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ActivityChoices } from '#components/admin/activity-choices.tsx'
import { ActivityList } from '#components/admin/activity-list.tsx'
import { OlderNewer } from '#components/admin/older-newer.tsx'
import { requireEditor } from '#lib/auth/session.ts'
import { listActive, listActivity } from '#lib/directory/admin/activity/activity.ts'
import { activityAddress, activityFileAddress, readActivity } from '#lib/directory/admin/activity/choice.ts'
import { allianceOptions } from '#lib/directory/admin/list/options.ts'
import { messages } from '#lib/i18n/messages.ts'
import { activityPath } from '#lib/records/admin-paths.ts'
import { isAskedBy } from '#lib/text/address.ts'

export function generateMetadata(): Metadata {
  return { title: messages('en', 'admin')('activity.title') }
}

export default async function ActivityPage({ searchParams }: PageProps<'/admin/activity'>) {
  const asked = await searchParams
  const choice = readActivity(asked)
  const canonical = activityAddress(choice, { page: choice.page })
  const editor = await requireEditor(canonical)
  if (!isAskedBy(canonical, activityPath, asked)) redirect(canonical)
  const [{ entries, page, hasNext }, people, alliances] = await Promise.all([
    listActivity(editor, choice),
    listActive(editor),
    allianceOptions(editor),
  ])
  const t = messages('en', 'admin')
  return (
    <>
      <div className="desk-title">
        <div>
          <h1>{t('activity.title')}</h1>
          <p>{t('activity.lead')}</p>
        </div>
        <a href={activityFileAddress(choice)} className="button quiet">
          {t('list.export')}
        </a>
      </div>
      <ActivityChoices choice={choice} people={people} alliances={alliances} />
      {entries.length === 0 ? <p>{t('activity.none')}</p> : <ActivityList entries={entries} />}
      <OlderNewer page={page} hasNext={hasNext} address={(to) => activityAddress(choice, { page: to })} />
    </>
  )
}
