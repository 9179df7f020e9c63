import { createHash } from 'node:crypto'
import type { Language } from '#lib/i18n/languages.ts'
import type { Field, Typed } from './field.ts'
import { answerName } from './paths.ts'
import { readTyped, textIn } from './read.ts'

/** What came with a form besides its fields: answers to what was asked. */
export interface Answers {
  another: string[]
  public: string[]
  /** Facts whose source was asked for: they are not asked for again. */
  asked: string[]
  general: string[]
  clashing: string[]
  clashes: ReadonlyMap<string, string>
}

export interface Submission {
  typed: Typed
  answers: Answers
  reason: string
  /** What was sent, in short: a second click sends the same. */
  digest: string
}

const texts = (form: FormData, name: string): string[] =>
  form
    .getAll(name)
    .filter((value) => typeof value === 'string')
    .slice(0, 200)

/** Reads what was sent. Only its form is looked at: what it says is believed by nobody yet. */
export function readSubmission(locale: Language, fields: readonly Field[], form: FormData): Submission {
  const asked = texts(form, answerName.asked)
  const clashing = texts(form, answerName.clashing)
  const typed = readTyped(locale, [...fields, ...asked.map(sourceField)], form)
  const answers: Answers = {
    another: texts(form, answerName.another),
    public: texts(form, answerName.public),
    asked,
    general: asked.filter((field) => textIn(form, answerName.general(field)) === 'on'),
    clashing,
    clashes: new Map(clashing.map((name) => [name, textIn(form, answerName.clash(name))])),
  }
  const reason = textIn(form, 'reason').trim().slice(0, 300)
  const sent = JSON.stringify([typed, answers, [...answers.clashes], reason, textIn(form, 'intent')])
  return { typed, answers, reason, digest: createHash('sha256').update(sent).digest('base64') }
}

/** The field in which the source of a fact is named, when it was asked for. */
export const sourceField = (fact: string): Field => ({
  name: answerName.source(fact),
  label: '',
  help: null,
  required: false,
  type: 'reference',
  kinds: ['source'],
})

/** What stands in a field and in those inside it. */
export const partOf = (typed: Typed, path: string): Record<string, string> =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => name === path || name.startsWith(`${path}.`)))

/** With something else in a field and in those inside it. */
export const withPart = (typed: Typed, path: string, part: Typed): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(typed).filter(([name]) => name !== path && !name.startsWith(`${path}.`)),
  ),
  ...part,
})
