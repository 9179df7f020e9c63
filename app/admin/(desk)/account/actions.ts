'use server'
import { refresh } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { CodesState } from '#components/account/codes-form.tsx'
import type { FormState } from '#components/account/form-state.ts'
import { changePasswordEntry, nameEntry, passwordEntry, readEntry } from '#lib/auth/entries.ts'
import { changePassword, endSessions, rename } from '#lib/auth/own-account.ts'
import { readRowId } from '#lib/auth/row-id.ts'
import { endSecondFactor, newRecoveryCodes } from '#lib/auth/second-factor.ts'
import { requireSignedIn } from '#lib/auth/session.ts'
import { tellErrors, tellRefusal, whileItAnswers } from '#lib/auth/tell.ts'
import { messages } from '#lib/i18n/messages.ts'
import { accountPath } from '#lib/records/admin-paths.ts'

const t = messages('en', 'account')

export async function saveName(_before: FormState, data: FormData): Promise<FormState> {
  const read = readEntry(nameEntry, data)
  if ('errors' in read) return tellErrors(read)
  return whileItAnswers(read.typed, async () => {
    await rename(await requireSignedIn(accountPath), read.entry.name)
    refresh()
    return { done: t('own.nameSaved'), values: read.typed }
  })
}

export async function savePassword(_before: FormState, data: FormData): Promise<FormState> {
  return whileItAnswers({}, async () => {
    const signedIn = await requireSignedIn(accountPath)
    const { name, email } = signedIn.account
    const read = readEntry(changePasswordEntry([name, email]), data)
    if ('errors' in read) return tellErrors(read)
    const { current, password } = read.entry
    const result = await changePassword(await headers(), signedIn, current, password)
    return 'refused' in result
      ? tellRefusal(result, 'wrongPassword', read.typed)
      : { done: t('own.passwordSaved') }
  })
}

export async function turnOff(_before: FormState, data: FormData): Promise<FormState> {
  const read = readEntry(passwordEntry, data)
  if ('errors' in read) return tellErrors(read)
  return whileItAnswers(read.typed, async () => {
    const signedIn = await requireSignedIn(accountPath)
    if (signedIn.account.role === 'administrator') return { trouble: t('own.secondFactorNeeded') }
    const result = await endSecondFactor(await headers(), signedIn, read.entry.password)
    return 'refused' in result
      ? tellRefusal(result, 'wrongPassword', read.typed)
      : { done: t('own.turnedOff') }
  })
}

export async function makeCodes(_before: CodesState, data: FormData): Promise<CodesState> {
  const read = readEntry(passwordEntry, data)
  if ('errors' in read) return tellErrors(read)
  return whileItAnswers(read.typed, async () => {
    await requireSignedIn(accountPath)
    const result = await newRecoveryCodes(await headers(), read.entry.password)
    return 'refused' in result ? tellRefusal(result, 'wrongPassword', read.typed) : result
  })
}

export async function endOne(given: unknown): Promise<void> {
  const signedIn = await requireSignedIn(accountPath)
  const id = readRowId(given)
  if (!id) redirect(accountPath)
  await endSessions(signedIn, id)
  redirect(`${accountPath}?done=ended`)
}

export async function endOthers(): Promise<void> {
  await endSessions(await requireSignedIn(accountPath), 'others')
  redirect(`${accountPath}?done=others`)
}
