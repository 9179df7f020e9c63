import { messages } from '#lib/i18n/messages.ts'
import type { Field } from './form-state.ts'

/** Where somebody chooses a password. */
export function newPasswordField(): Field {
  const t = messages('en', 'account')
  return {
    name: 'password',
    label: t('field.newPassword'),
    help: t('field.newPasswordHelp'),
    type: 'password',
    autoComplete: 'new-password',
  }
}
