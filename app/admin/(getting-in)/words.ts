import type { FormWords } from '#components/account/form-state.ts'
import { messages } from '#lib/i18n/messages.ts'

/**
 * What a form about an account says besides its fields.
 * @param place - where its page is: before the secretariat's door, or behind it.
 */
export function formWords(title: string, submit: string, place: 'account' | 'admin' = 'account'): FormWords {
  const t = messages('en', place)
  return {
    title: t('pageTitle', { title }),
    errorTitle: t('errorTitle', { title }),
    summary: messages('en', 'account')('summary'),
    submit,
  }
}
