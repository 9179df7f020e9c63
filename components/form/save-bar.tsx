'use client'
import type { RefObject } from 'react'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

interface SaveBar {
  locale: Language
  reason: string
  /** Whether it can be saved as a draft, or published with this save. */
  drafted: boolean
  busy: boolean
  /** The button that saves. */
  save: RefObject<HTMLButtonElement | null>
}

/** Below the form, and always in sight where there is room: why, and the buttons that save. */
export function SaveBar({ locale, reason, drafted, busy, save }: SaveBar) {
  const t = messages(locale, 'form')
  return (
    <div className="form-save">
      <div className="field">
        <label htmlFor="field-reason">
          {t('reason')} <span className="field-optional">{t('optional')}</span>
        </label>
        <input
          id="field-reason"
          name="reason"
          defaultValue={reason}
          maxLength={300}
          className="field-line"
          aria-describedby="help-reason"
          autoComplete="off"
        />
        <p className="field-help" id="help-reason">
          {t('reasonHelp')}
        </p>
      </div>
      <div className="form-save-buttons">
        <button ref={save} type="submit" name="intent" value="save" aria-disabled={busy || undefined}>
          {busy ? t('saving') : drafted ? t('saveDraft') : t('save')}
        </button>
        {drafted && (
          <button type="submit" name="intent" value="publish" className="button-plain">
            {t('savePublish')}
          </button>
        )}
      </div>
    </div>
  )
}
