'use client'
import { createContext, useContext } from 'react'
import type { Creation, Problem, RowLine, Typed } from '#lib/directory/admin/form/field.ts'
import type { Language } from '#lib/i18n/languages.ts'

export interface FormSurroundings {
  locale: Language
  typed: Typed
  problems: readonly Problem[]
  previews: Readonly<Record<string, string>>
  /** What can be created where a field refers to it. */
  creatable: readonly Creation[]
  /** What is edited along, each in a line. */
  rows: readonly RowLine[]
  /** Whether scripts run: until then every button sends the form. */
  alive: boolean
  /** Shows prose as it will be read. */
  preview: (text: string) => Promise<string>
  /** The form was changed by a script, which no event of an input tells. */
  touched: () => void
}

const context = createContext<FormSurroundings | null>(null)
export const FormProvider = context.Provider

export function useForm(): FormSurroundings {
  const found = useContext(context)
  if (!found) throw new Error('A field stands in a form')
  return found
}

/** Goes to the first field in a part of the form. */
export function focusIn(path: string): void {
  const part = document.getElementById(fieldId(path))
  const first = part?.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea')
  ;(first ?? part)?.focus()
}

export const fieldId = (path: string): string => `field-${path}`
export const helpId = (path: string): string => `help-${path}`
export const errorId = (path: string): string => `error-${path}`

/** The ids of what is said about a field: its help, and what is to be done. */
export const describedBy = (path: string, help: boolean, error: boolean): string | undefined =>
  [...(error ? [errorId(path)] : []), ...(help ? [helpId(path)] : [])].join(' ') || undefined
