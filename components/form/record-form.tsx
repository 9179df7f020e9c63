'use client'
import { type SubmitEvent, startTransition, useActionState, useEffect, useRef, useState } from 'react'
import type {
  Creation,
  FormGroup,
  GroupName,
  ListField,
  RowLine,
  Typed,
} from '#lib/directory/admin/form/field.ts'
import type { FormState } from '#lib/directory/admin/form/state.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { Clashes } from './clashes.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { FieldInput, languageListId } from './field-input.tsx'
import { FormProvider, fieldId } from './form-context.ts'
import { Questions } from './questions.tsx'
import { SaveBar } from './save-bar.tsx'
import { SourceLine } from './source-line.tsx'
import { useUnsaved } from './unsaved.ts'

export interface RecordFormProps {
  locale: Language
  title: string
  groups: readonly (FormGroup & { words: { title: string; help: string } })[]
  /** Records that are edited along with this one. */
  along: ListField | null
  /** What can be created where a field refers to it. */
  creatable: readonly Creation[]
  /** What is edited along with it, each in a line. */
  rows: readonly RowLine[]
  languages: readonly string[]
  initial: FormState
  /** Whether it can be saved as a draft, or published with this save. */
  drafted: boolean
  /** The database cannot be had: there is nothing to show but what was typed. */
  unreachable: boolean
  /** Why it can only be read; null where it can be changed. */
  readOnly: string | null
  /** Where one signs in and comes back from. */
  signIn: string
  here: string
  action: (state: FormState, form: FormData) => Promise<FormState>
  preview: (text: string) => Promise<string>
}

/** A record's form: the same for every noun. */
export function RecordForm(props: RecordFormProps) {
  const { locale, title, groups, along, creatable, rows, languages, initial, drafted, action, preview } =
    props
  const t = messages(locale, 'form')
  const [answered, send, isSending] = useActionState(action, initial)
  // Where scripts run they send the form themselves, so that an answer that does not come loses nothing.
  const [state, setState] = useState(answered)
  const [alive, setAlive] = useState(false)
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const unsaved = useUnsaved(state.turn > 0 || state.notice === 'kept', t('unsaved'))
  const save = useRef<HTMLButtonElement>(null)
  useEffect(() => setAlive(true), [])

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.metaKey || event.ctrlKey) || event.key.toLowerCase() !== 's' || event.altKey) return
      event.preventDefault()
      form.current?.requestSubmit(save.current)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])

  useEffect(() => {
    if (state.turn === 0) return
    const summary = document.getElementById('form-summary')
    const field = state.focus === null ? null : document.getElementById(fieldId(state.focus))
    const first = field?.matches('li, fieldset')
      ? (field.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea') ?? field)
      : field
    ;(summary ?? first)?.focus()
  }, [state])

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    const sent = new FormData(event.currentTarget, event.nativeEvent.submitter)
    sent.set('scripts', 'on')
    setBusy(true)
    startTransition(async () => {
      try {
        const next = await action(state, sent)
        if (next.goTo !== null) {
          unsaved.forget()
          window.location.assign(next.goTo)
          return
        }
        setState(next)
        unsaved.note()
      } catch {
        setState({ ...state, turn: state.turn + 1, notice: 'unreachable', typed: typedIn(sent) })
      }
      setBusy(false)
    })
  }

  if (props.unreachable && state.turn === 0) return <p className="notice warn">{t('page.unreachable')}</p>

  const { typed, problems, previews } = state
  const isWrong = problems.length > 0 || state.clashes.length > 0 || state.questions.length > 0
  const surroundings = {
    locale,
    typed,
    problems,
    previews,
    creatable,
    rows,
    alive,
    preview,
    touched: unsaved.note,
  }
  return (
    <FormProvider value={surroundings}>
      <title>{isWrong || state.notice ? t('page.titleError', { title }) : title}</title>
      <form
        ref={form}
        action={send}
        onSubmit={submit}
        onInput={unsaved.note}
        className="record-form"
        noValidate
        aria-busy={busy || isSending}
        data-alive={alive || undefined}
      >
        {/* What Enter presses in a field. */}
        <button
          type="submit"
          name="intent"
          value="save"
          className="visually-hidden"
          tabIndex={-1}
          aria-hidden="true"
        >
          {t('save')}
        </button>
        <input type="hidden" name="opened" value={state.opened} />
        {props.readOnly && <p className="notice">{props.readOnly}</p>}
        <fieldset key={state.turn} className="form-all" disabled={props.readOnly !== null}>
          <legend className="visually-hidden">{title}</legend>
          <ErrorSummary state={state} signIn={props.signIn} here={props.here} locale={locale} alive={alive} />
          <Clashes clashes={state.clashes} theirs={state.theirs} locale={locale} />
          <Questions state={state} locale={locale} />
          {groups.map(({ name, fields, words }) => (
            <section key={name} className="form-group" id={`group-${name}`} aria-labelledby={`title-${name}`}>
              <h2 id={`title-${name}`}>{words.title}</h2>
              <p className="form-group-help">{words.help}</p>
              {fields.map((field) => (
                <FieldInput
                  key={field.name}
                  field={field}
                  path={field.name}
                  after={
                    hasSourceLine(name) ? (
                      <SourceLine name={field.name} label={field.label} typed={typed} locale={locale} />
                    ) : field.name === 'slug' ? (
                      <p className="field-help">{t(typed.slug ? 'oldAddress' : 'slugProposed')}</p>
                    ) : null
                  }
                />
              ))}
              {name === (groups.some((group) => group.name === 'relations') ? 'relations' : 'facts') &&
                along && <FieldInput field={along} path={along.name} />}
            </section>
          ))}
        </fieldset>
        <datalist id={languageListId}>
          {languages.map((language) => (
            <option key={language} value={language} />
          ))}
        </datalist>
        {props.readOnly === null && (
          <SaveBar locale={locale} reason={state.reason} drafted={drafted} busy={busy} save={save} />
        )}
      </form>
    </FormProvider>
  )
}

const hasSourceLine = (group: GroupName) => group === 'facts' || group === 'contents' || group === 'relations'

/** What was sent, as it stands in a form: a list's name comes once for each of its items. */
function typedIn(sent: FormData): Typed {
  const typed: Record<string, string> = {}
  for (const name of new Set(sent.keys())) typed[name] = sent.getAll(name).map(String).join(' ')
  return typed
}
