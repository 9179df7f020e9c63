import { Moment } from '#components/ui/moment.tsx'
import type { Plans } from '#lib/directory/admin/life/schedule.ts'
import { messages } from '#lib/i18n/messages.ts'

/** What is to become of a record by itself, when, and who has said so. */
export function PlanNotes({ plans }: { plans: Plans }) {
  const t = messages('en', 'history')
  return plans.map(({ action, at, editorName }) => (
    <p key={action} className="plan-note">
      <strong>
        {t(`plannedTo.${action}`)} <Moment at={at} />
      </strong>{' '}
      {t('plannedBy', { name: editorName })}
    </p>
  ))
}
