'use client'
import { answerName } from '#lib/directory/admin/form/paths.ts'
import type { Question } from '#lib/directory/admin/form/state.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { editRecordPath } from '#lib/records/admin-paths.ts'
import { FieldInput } from './field-input.tsx'
import { fieldId } from './form-context.ts'

interface Questions {
  questions: readonly Question[]
  locale: Language
}

/** What is asked before it is saved. Everything can be answered so that it is saved as it stands. */
export function Questions({ questions, locale }: Questions) {
  const t = messages(locale, 'form')
  if (questions.length === 0) return null
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
              <input type="checkbox" name={answerName.another} value={question.id} /> {t('questions.another')}
            </label>
          </div>
        ) : question.type === 'private' ? (
          <div key={`${question.at} ${question.text}`} className="question">
            <p>{question.message}</p>
            <label>
              <input type="checkbox" name={answerName.public} value={question.text} /> {t('questions.public')}
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
          {sources.map(({ field, label }) => (
            <div key={field} className="question-source">
              <input type="hidden" name={answerName.asked} value={field} />
              <FieldInput
                path={answerName.source(field)}
                field={{
                  type: 'reference',
                  name: answerName.source(field),
                  label: field === '' ? t('questions.sourceWhole') : t('questions.source', { label }),
                  help: null,
                  required: false,
                  kinds: ['source'],
                }}
              />
              {field !== '' && (
                <label>
                  <input type="checkbox" name={answerName.general(field)} value="on" />{' '}
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
