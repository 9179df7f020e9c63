import type { FormWords } from '#components/account/form-state.ts'
import { messages } from '#lib/i18n/messages.ts'

/** What a form of these pages says besides its fields. */
export function formWords(title: string, submit: string): FormWords {
  const t = messages('en', 'account')
  return {
    title: t('pageTitle', { title }),
    errorTitle: t('errorTitle', { title }),
    summary: t('summary'),
    submit,
  }
}
