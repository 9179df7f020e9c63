// What the forms of the account pages are answered, in words.

import { messages } from '#lib/i18n/messages.ts'
import { unlessUnavailable } from '#lib/records/unavailable.ts'
import type { EntryError, Typed } from './entries.ts'

const t = messages('en', 'account')

interface Trouble {
  trouble: string
  values: Typed
}

/** What is wrong with what was typed. */
export const tellErrors = ({ errors, typed }: { errors: Record<string, EntryError>; typed: Typed }) => ({
  errors: Object.fromEntries(Object.entries(errors).map(([field, key]) => [field, t(`errors.${key}`)])),
  values: typed,
})

/** "2 minutes": never promised too short. */
const waitOf = (seconds: number): string => t('wait', { minutes: Math.ceil(seconds / 60) })

type Refusal = { refused: 'wrong' | 'ended' } | { refused: 'later'; seconds: number }

/** @param wrong - what was not right. */
export function tellRefusal(
  refusal: Refusal,
  wrong: 'wrong' | 'wrongCode' | 'wrongAppCode' | 'wrongPassword',
  values: Typed,
): Trouble {
  if (refusal.refused === 'later')
    return { trouble: t('trouble.later', { wait: waitOf(refusal.seconds) }), values }
  return { trouble: t(`trouble.${refusal.refused === 'ended' ? 'ended' : wrong}`), values }
}

/** Does what a form asks for; where the database does not answer, says so, with what was typed. */
export async function whileItAnswers<State>(
  values: Typed,
  work: () => Promise<State>,
): Promise<State | Trouble> {
  const done = await unlessUnavailable(async () => ({ state: await work() }))
  return done ? done.state : { trouble: t('trouble.unavailable'), values }
}
