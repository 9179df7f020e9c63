import type { ActivityChoice } from '#lib/directory/admin/activity/choice.ts'
import { messages } from '#lib/i18n/messages.ts'
import { activityPath, adminSegments } from '#lib/records/admin-paths.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'

interface Choices {
  choice: ActivityChoice
  people: readonly { id: string; name: string }[]
  alliances: readonly { value: string; label: string }[]
}

const kinds = Object.keys(adminSegments).filter((kind): kind is RecordKind => kind in adminSegments)

/** Whose, to what, for whom, when. */
export function ActivityChoices({ choice, people, alliances }: Choices) {
  const t = messages('en', 'admin')
  const any = { value: '', label: t('list.any') }
  const selects = [
    {
      name: 'person',
      label: t('activity.person'),
      value: choice.person,
      options: [
        ...people.map(({ id, name }) => ({ value: id, label: name })),
        { value: 'seed', label: t('activity.seed') },
      ],
    },
    {
      name: 'kind',
      label: t('activity.kind'),
      value: choice.kind,
      options: kinds.map((kind) => ({ value: kind, label: t(`many.${kind}`) })),
    },
    { name: 'alliance', label: t('activity.alliance'), value: choice.alliance, options: alliances },
  ]
  return (
    <form action={activityPath} className="list-tools">
      <div className="choice-fields">
        {selects.map(({ name, label, value, options }) => (
          <div key={name}>
            <label htmlFor={`activity-${name}`}>{label}</label>
            <select id={`activity-${name}`} name={name} defaultValue={value ?? ''}>
              {[any, ...options].map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          </div>
        ))}
        <div>
          <label htmlFor="activity-day">{t('activity.day')}</label>
          <input id="activity-day" name="day" type="date" defaultValue={choice.day ?? ''} />
        </div>
      </div>
      <div className="form-actions">
        <button type="submit">{t('list.apply')}</button>
        <a href={activityPath}>{t('list.clear')}</a>
      </div>
    </form>
  )
}
