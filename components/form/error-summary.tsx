'use client'
import type { FormState } from '#lib/directory/admin/form/state.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { fieldId } from './form-context.ts'

interface ErrorSummary {
  state: FormState
  locale: Language
  signIn: string
  here: string
  alive: boolean
}

/** What stands in the way of saving, first of all on the page, with links to where it is. */
export function ErrorSummary({ state, locale, signIn, here, alive }: ErrorSummary) {
  const t = messages(locale, 'form')
  const { problems, clashes, questions, notice, theirs } = state
  const count = problems.length + clashes.length + questions.length
  if (count === 0 && notice === null) return null
  const link = (href: string) => (text: React.ReactNode) => (
    <a href={href} target={alive ? '_blank' : undefined} rel="noreferrer">
      {text}
    </a>
  )
  return (
    <section
      className="form-summary"
      id="form-summary"
      tabIndex={-1}
      role="alert"
      aria-labelledby="form-summary-title"
    >
      <h2 id="form-summary-title">
        {clashes.length > 0
          ? theirs?.isOwn
            ? t('errors.ownClashes', { count: clashes.length })
            : t('errors.clashes', { name: theirs?.by ?? '', count: clashes.length })
          : notice === null
            ? t('errors.title', { count })
            : notice === 'expired'
              ? t.rich(alive ? 'notice.expiredHere' : 'notice.expired', { link: link(signIn) })
              : notice === 'unknown'
                ? t.rich('notice.unknown', { link: link(here) })
                : notice === 'kept'
                  ? t('notice.kept', { date: state.keptOn })
                  : t(`notice.${notice}`)}
      </h2>
      {problems.length + questions.length > 0 && (
        <ul>
          {problems.map(({ at, message, row }) => (
            <li key={`${at} ${message}`}>
              <a href={`#${encodeURIComponent(fieldId(at))}`}>
                {row === undefined ? message : t('errors.inRow', { row, message })}
              </a>
            </li>
          ))}
          {questions.length > 0 && (
            <li>
              <a href="#questions-title">{t('errors.questions', { count: questions.length })}</a>
            </li>
          )}
        </ul>
      )}
    </section>
  )
}
