import { ChoiceForm } from '#components/admin/choice-form.tsx'
import type { AccountChoice } from '#lib/directory/admin/accounts/choice.ts'
import { messages } from '#lib/i18n/messages.ts'
import { accountChangesPath } from '#lib/records/admin-paths.ts'
import { StaffAction } from '#prisma/generated/enums.ts'

interface Choices {
  choice: AccountChoice
  people: readonly { id: string; name: string }[]
}

/** Of what kind, to whom, by whom, when. */
export function ChangeChoices({ choice, people }: Choices) {
  const t = messages('en', 'people')
  const options = people.map(({ id, name }) => ({ value: id, label: name }))
  const selects = [
    {
      name: 'action',
      label: t('changes.what'),
      value: choice.action,
      options: Object.values(StaffAction).map((action) => ({ value: action, label: t(`did.${action}`) })),
    },
    { name: 'person', label: t('changes.person'), value: choice.person, options },
    { name: 'by', label: t('changes.by'), value: choice.by, options },
  ]
  return <ChoiceForm id="changes" path={accountChangesPath} selects={selects} day={choice.day} />
}
