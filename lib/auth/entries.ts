// What is typed into the forms of the account pages. What is wrong is told by a key of the catalogue "account" (errors.…).
import { z } from 'zod'
import { isRecordId } from '#lib/records/id.ts'
import { passwordLength, passwordTrouble } from './password.ts'
import { roles } from './permissions.ts'

export type EntryError =
  | 'emailMissing'
  | 'emailForm'
  | 'passwordMissing'
  | 'passwordShort'
  | 'passwordLong'
  | 'passwordKnown'
  | 'passwordOwn'
  | 'codeMissing'
  | 'nameMissing'
  | 'nameLong'
  | 'nameForm'
  | 'roleMissing'
  | 'alliancesMissing'

const error = (key: EntryError) => key

const email = z
  .string(error('emailMissing'))
  .trim()
  .min(1, error('emailMissing'))
  .max(254, error('emailForm'))
  .pipe(z.email(error('emailForm')))
  .transform((address) => address.toLowerCase())

/** One that is there already: whatever it is like. */
const password = z
  .string(error('passwordMissing'))
  .min(1, error('passwordMissing'))
  .max(passwordLength.most, error('passwordLong'))

const name = z
  .string(error('nameMissing'))
  .trim()
  .min(1, error('nameMissing'))
  .max(200, error('nameLong'))
  .regex(/^[^\p{Cc}<>]*$/u, error('nameForm'))

const code = z.string(error('codeMissing')).trim().min(1, error('codeMissing')).max(40, error('codeMissing'))

const troubles = {
  short: 'passwordShort',
  long: 'passwordLong',
  known: 'passwordKnown',
  own: 'passwordOwn',
} as const satisfies Record<string, EntryError>

/** @param about - what anybody knows of the person: name and e-mail address. */
const newPassword = (about: readonly string[]) =>
  z.string(error('passwordShort')).superRefine((given, { addIssue }) => {
    const trouble = passwordTrouble(given, about)
    if (trouble) addIssue({ code: 'custom', message: troubles[trouble] })
  })

export const signInEntry = z.object({ email, password })
export const codeEntry = z.object({ code })
export const forgottenEntry = z.object({ email })
export const passwordEntry = z.object({ password })
export const nameEntry = z.object({ name })
export const resetEntry = (about: readonly string[]) => z.object({ password: newPassword(about) })
export const acceptEntry = (about: readonly string[]) => z.object({ name, password: newPassword(about) })
export const firstEntry = (about: readonly string[]) =>
  z.object({ name, email, password: newPassword(about) })
export const changePasswordEntry = (about: readonly string[]) =>
  z.object({ current: password, password: newPassword(about) })

const belonging = {
  role: z.enum(roles, error('roleMissing')),
  alliances: z.array(z.string().refine(isRecordId, error('alliancesMissing'))).max(1000),
}

const withAlliances = { path: ['alliances'], message: error('alliancesMissing') }

export const roleEntry = z
  .object(belonging)
  .refine(({ role, alliances }) => role === 'administrator' || alliances.length > 0, withAlliances)

export const inviteEntry = z
  .object({ name, email, ...belonging })
  .refine(({ role, alliances }) => role === 'administrator' || alliances.length > 0, withAlliances)

/** What to repeat in the form: all but passwords and codes. */
export type Typed = Record<string, string | string[]>

export type Read<Entry> =
  | { entry: Entry; typed: Typed }
  | { errors: Record<string, EntryError>; typed: Typed }

const secret = new Set(['password', 'current', 'code'])
const lists = new Set(['alliances'])

/** Reads a form. A field that came twice, or as a file, is as good as missing. */
export function readEntry<Schema extends z.ZodType>(schema: Schema, data: FormData): Read<z.output<Schema>> {
  const given: Typed = {}
  for (const field of new Set(data.keys())) {
    if (field.startsWith('$')) continue
    const values = data.getAll(field).filter((value) => typeof value === 'string')
    const [value] = values
    if (lists.has(field)) given[field] = values
    else if (value !== undefined) given[field] = value
  }
  for (const list of lists) given[list] ??= []
  const typed = Object.fromEntries(Object.entries(given).filter(([field]) => !secret.has(field)))
  const read = schema.safeParse(given)
  if (read.success) return { entry: read.data, typed }
  const errors: Record<string, EntryError> = {}
  for (const { path, message } of read.error.issues) errors[String(path[0])] ??= errorKey(message)
  return { errors, typed }
}

const keys = [
  ...['emailMissing', 'emailForm', 'passwordMissing', 'passwordShort', 'passwordLong', 'passwordKnown'],
  ...['passwordOwn', 'codeMissing', 'nameMissing', 'nameLong', 'nameForm', 'roleMissing', 'alliancesMissing'],
]
const isKey = (message: string): message is EntryError => keys.includes(message)
const errorKey = (message: string): EntryError => (isKey(message) ? message : 'nameForm')
