import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { Planned } from '#lib/directory/admin/life/schedule.ts'
import { messages } from '#lib/i18n/messages.ts'
import { timeZones } from '#lib/text/zoned-time.ts'
import type { ScheduledAction } from '#prisma/generated/enums.ts'
import { PlanFields } from './plan-fields.tsx'
import { PlanNotes } from './plan-notes.tsx'
import { StepFields } from './step-fields.tsx'

type Act = (form: FormData) => Promise<void>

interface Publishing {
  record: Planned
  /** What was typed, where it was not accepted. */
  typed(name: string): string | undefined
  publish: Act
  unpublish: Act
  plan: Act
}

/** How a draft or a published record stands, and what is to become of it: now, or at a time to come. */
export function PublishingForms({ record, typed, publish, unpublish, plan }: Publishing) {
  const t = messages('en', 'history')
  const isDraft = record.status === 'draft'
  const moment = (action: ScheduledAction) => ({
    action,
    label: t(`planned.${action}`),
    at: record.schedules.find((one) => one.action === action)?.at.toISOString() ?? null,
    day: typed(`${action}Day`),
    time: typed(`${action}Time`),
  })
  return (
    <>
      <p>{t(isDraft ? 'isDraft' : 'isPublished')}</p>
      <PlanNotes plans={record.schedules} />
      <form action={isDraft ? publish : unpublish}>
        <StepFields record={record} />
        <SubmitButton>{t(isDraft ? 'publishNow' : 'unpublishNow')}</SubmitButton>
      </form>
      <section aria-labelledby="plan">
        <h2 id="plan">{t('planTitle')}</h2>
        <form action={plan} className="step-form">
          <StepFields record={record} />
          <PlanFields
            moments={[...(isDraft ? [moment('publish')] : []), moment('unpublish')]}
            typedZone={typed('zone')}
            zones={timeZones}
            words={{
              day: t('day'),
              time: t('time'),
              zone: t('zone'),
              utc: t('zoneUtc'),
              own: t('zoneOwn'),
            }}
          />
          <p>
            <SubmitButton>{t('planIt')}</SubmitButton>
          </p>
          <p className="hint">{t('planHint')}</p>
        </form>
      </section>
    </>
  )
}
