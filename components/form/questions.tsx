'use client'
import { answerName, within } from '#lib/directory/admin/form/paths.ts'
import type { FormState } from '#lib/directory/admin/form/state.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { editRecordPath } from '#lib/records/admin-paths.ts'
import { FieldInput } from './field-input.tsx'
import { fieldId } from './form-context.ts'

interface Questions {
  state: FormState
  locale: Language
}

/** What is asked before it is saved. Everything can be answered so that it is saved as it stands. */
export function Questions({ state, locale }: Questions) {
  const t = messages(locale, 'form')
  const { questions, answered } = state
  if (questions.length === 0) return <Answered state={state} />
  const sources = questions.filter((question) => question.type === 'source')
  return (
    <section className="form-questions" aria-labelledby="questions-title">
      <h2 id="questions-title" tabIndex={-1}>
        {t('questions.title')}
      </h2>
      {questions.map((question) =>
        question.type === 'duplicate' ? (
          <div key={question.id} className="question">
            <p>
              {question.message}{' '}
              <a href={editRecordPath(question.id)} target="_blank" rel="noreferrer">
                {t('questions.open', { title: question.title })}
              </a>
            </p>
            <label>
              <input
                type="checkbox"
                name={answerName.another}
                value={question.id}
                defaultChecked={answered.another.includes(question.id)}
              />{' '}
              {t('questions.another')}
            </label>
            {question.insteadAt !== null && (
              <label>
                <input
                  type="hidden"
                  name={within(question.insteadAt, 'asked')}
                  value={state.typed[question.insteadAt] ?? ''}
                />
                <input type="checkbox" name={within(question.insteadAt, 'choice')} value={question.id} />{' '}
                {t('questions.instead', { title: question.title })}
              </label>
            )}
          </div>
        ) : question.type === 'private' ? (
          <div key={`${question.at} ${question.text}`} className="question">
            <p>{question.message}</p>
            <label>
              <input
                type="checkbox"
                name={answerName.public}
                value={question.text}
                defaultChecked={answered.public.includes(question.text)}
              />{' '}
              {t('questions.public')}
            </label>
            <p>
              <a href={`#${encodeURIComponent(fieldId(question.at))}`}>
                {t('questions.redact', { label: question.label })}
              </a>
            </p>
          </div>
        ) : null,
      )}
      {sources.length > 0 && (
        <div className="question">
          <h3>{t('questions.sources')}</h3>
          <p className="field-help">{t('questions.sourcesHelp')}</p>
          {sources.map(({ field, label, rests, isRecord = false }) => (
            <div key={field} className="question-source">
              <input type="hidden" name={answerName.asked} value={field} />
              <FieldInput
                path={answerName.source(field)}
                field={{
                  type: 'reference',
                  name: answerName.source(field),
                  label:
                    field === ''
                      ? t('questions.sourceWhole')
                      : rests
                        ? t('questions.still', { label, sources: rests })
                        : t(isRecord ? 'questions.sourceCreated' : 'questions.source', { label }),
                  help: rests ? t('questions.stillHelp') : null,
                  required: false,
                  kinds: ['source'],
                }}
              />
              {field !== '' && !isRecord && !rests && (
                <label>
                  <input
                    type="checkbox"
                    name={answerName.general(field)}
                    value="on"
                    defaultChecked={answered.general.includes(field)}
                  />{' '}
                  {t('questions.general')}
                </label>
              )}
            </div>
          ))}
        </div>
      )}
      <Answered state={state} />
    </section>
  )
}

/** What was answered before and is not asked now goes along unseen, while something else stands in the way. */
function Answered({ state: { questions, answered, typed } }: Pick<Questions, 'state'>) {
  const seen = new Set(
    questions.map((question) =>
      question.type === 'duplicate'
        ? question.id
        : question.type === 'private'
          ? question.text
          : question.field,
    ),
  )
  const unseen = (of: readonly string[]) => of.filter((one) => !seen.has(one))
  const hidden: [string, string][] = [
    ...unseen(answered.another).map((id): [string, string] => [answerName.another, id]),
    ...unseen(answered.public).map((text): [string, string] => [answerName.public, text]),
    ...unseen(answered.asked).flatMap((field): [string, string][] => {
      const path = answerName.source(field)
      const source = Object.entries(typed).filter(
        ([name]) => name === path || name.startsWith(within(path, '')),
      )
      return [[answerName.asked, field], ...source, [within(path, 'was'), typed[path] ?? '']]
    }),
    ...unseen(answered.general).map((field): [string, string] => [answerName.general(field), 'on']),
  ]
  return hidden.map(([name, value]) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ))
}
