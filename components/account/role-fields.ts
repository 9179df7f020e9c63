import { messages } from '#lib/i18n/messages.ts'
import type { Field } from './form-state.ts'

interface Chosen {
  role?: string
  alliances?: readonly string[]
}

const roles = ['editor', 'viewer', 'administrator'] as const

/** What somebody is, and for which alliances. */
export function roleFields(choices: readonly { id: string; title: string }[], chosen: Chosen): Field[] {
  const t = messages('en', 'people')
  return [
    {
      name: 'role',
      label: t('invite.role'),
      type: 'one-of',
      value: chosen.role,
      choices: roles.map((role) => ({ value: role, label: t(`role.${role}`), help: t(`roleHelp.${role}`) })),
    },
    {
      name: 'alliances',
      label: t('invite.alliances'),
      help: t('invite.alliancesHelp'),
      type: 'some-of',
      value: chosen.alliances,
      choices: choices.map(({ id, title }) => ({ value: id, label: title })),
    },
  ]
}
