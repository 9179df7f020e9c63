'use server'
import { headers } from 'next/headers'
import type { FormState } from '#components/account/form-state.ts'
import { forgottenEntry, readEntry } from '#lib/auth/entries.ts'
import { sendsMails } from '#lib/auth/mail/send.ts'
import { requestReset } from '#lib/auth/reset.ts'
import { tellErrors, tellRefusal, whileItAnswers } from '#lib/auth/tell.ts'
import { messages } from '#lib/i18n/messages.ts'

/** The answer is the same whether there is such a person or not. */
export async function ask(_before: FormState, data: FormData): Promise<FormState> {
  const read = readEntry(forgottenEntry, data)
  if ('errors' in read) return tellErrors(read)
  return whileItAnswers(read.typed, async () => {
    const seconds = await requestReset(await headers(), read.entry.email)
    if (seconds !== null) return tellRefusal({ refused: 'later', seconds }, 'wrong', read.typed)
    const t = messages('en', 'account')
    return { done: t(sendsMails() ? 'forgotten.done' : 'forgotten.doneWaiting') }
  })
}
