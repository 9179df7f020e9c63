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
      <h2 id="questions-title">{t('questions.title')}</h2>
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
          {sources.map(({ field, label, rests }) => (
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
                      : rests === null
                        ? t('questions.source', { label })
                        : t('questions.still', { label, sources: rests }),
                  help: rests === null ? null : t('questions.stillHelp'),
                  required: false,
                  kinds: ['source'],
                }}
              />
              {field !== '' && rests === null && (
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
    </section>
  )
}

/** What was answered before goes along unseen, while something else stands in the way. */
function Answered({ state: { answered, typed } }: Pick<Questions, 'state'>) {
  const hidden: [string, string][] = [
    ...answered.another.map((id): [string, string] => [answerName.another, id]),
    ...answered.public.map((text): [string, string] => [answerName.public, text]),
    ...answered.asked.flatMap((field): [string, string][] => {
      const path = answerName.source(field)
      const title = typed[path] ?? ''
      return [
        [answerName.asked, field],
        [path, title],
        [within(path, 'id'), typed[within(path, 'id')] ?? ''],
        [within(path, 'was'), title],
      ]
    }),
    ...answered.general.map((field): [string, string] => [answerName.general(field), 'on']),
  ]
  return hidden.map(([name, value]) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ))
}
