import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { Planned } from '#lib/directory/admin/life/schedule.ts'
import { messages } from '#lib/i18n/messages.ts'
import { stepPath } from '#lib/records/admin-paths.ts'
import type { ScheduledAction } from '#prisma/generated/enums.ts'
import { Moment } from './moment.tsx'
import { StepFields } from './step-fields.tsx'
import { ZoneChoice } from './zone-choice.tsx'

type Act = (form: FormData) => Promise<void>

interface Publishing {
  record: Planned
  /** What was typed, where it was not accepted. */
  typed(name: string): string | undefined
  publish: Act
  unpublish: Act
  plan: Act
}

/** How a draft or a published record stands, and what is to become of it: now, or on a day. */
export function PublishingForms({ record, typed, publish, unpublish, plan }: Publishing) {
  const t = messages('en', 'history')
  const isDraft = record.status === 'draft'
  const moment = (action: ScheduledAction) => record.schedules.find((one) => one.action === action)?.at
  return (
    <>
      <p>
        {t(isDraft ? 'isDraft' : 'isPublished')}{' '}
        <a href={stepPath(record.kind, record.id, 'preview')}>{t('seePreview')}</a>
      </p>
      {record.schedules.map(({ action, at, editorName }) => (
        <p key={action}>
          <strong>
            {t(`plannedTo.${action}`)} <Moment at={at} />
          </strong>{' '}
          {t('plannedBy', { name: editorName })}
        </p>
      ))}
      <form action={isDraft ? publish : unpublish}>
        <StepFields record={record} />
        <SubmitButton>{t(isDraft ? 'publishNow' : 'unpublishNow')}</SubmitButton>
      </form>
      <section aria-labelledby="plan">
        <h2 id="plan">{t('planTitle')}</h2>
        <form action={plan} className="step-form">
          <StepFields record={record} />
          {isDraft && <MomentFields action="publish" at={moment('publish')} typed={typed} />}
          <MomentFields action="unpublish" at={moment('unpublish')} typed={typed} />
          <ZoneChoice label={t('zone')} typed={typed('zone')} />
          <p>
            <SubmitButton>{t('planIt')}</SubmitButton>
          </p>
          <p className="hint">{t('planHint')}</p>
        </form>
      </section>
    </>
  )
}

interface MomentFieldsProps {
  action: ScheduledAction
  at: Date | undefined
  typed(name: string): string | undefined
}

function MomentFields({ action, at, typed }: MomentFieldsProps) {
  const t = messages('en', 'history')
  const iso = at?.toISOString()
  return (
    <fieldset>
      <legend>{t(`planned.${action}`)}</legend>
      <label>
        {t('day')}
        <input type="date" name={`${action}Day`} defaultValue={typed(`${action}Day`) ?? iso?.slice(0, 10)} />
      </label>
      <label>
        {t('time')}
        <input
          type="time"
          name={`${action}Time`}
          defaultValue={typed(`${action}Time`) ?? iso?.slice(11, 16) ?? '09:00'}
        />
      </label>
    </fieldset>
  )
}
