import type { ActivityChoice } from '#lib/directory/admin/activity/choice.ts'
import { messages } from '#lib/i18n/messages.ts'
import { activityPath, adminSegments } from '#lib/records/admin-paths.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { ChoiceForm } from './choice-form.tsx'

interface Choices {
  choice: ActivityChoice
  people: readonly { id: string; name: string }[]
  alliances: readonly { value: string; label: string }[]
}

const kinds = Object.keys(adminSegments).filter((kind): kind is RecordKind => kind in adminSegments)

/** Whose, to what, for whom, when. */
export function ActivityChoices({ choice, people, alliances }: Choices) {
  const t = messages('en', 'admin')
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
  return <ChoiceForm id="activity" path={activityPath} selects={selects} day={choice.day} />
}
