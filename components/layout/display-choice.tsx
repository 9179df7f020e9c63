import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

const themes = ['system', 'light', 'dark'] as const
const texts = ['normal', 'large', 'larger'] as const

/** Colours and text size, for readers whose device does not let them choose. Seen only where public/scripts/display.js runs. */
export function DisplayChoice({ locale }: { locale: Language }) {
  const t = messages(locale, 'site')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form, and nothing is sent here.
    <div className="display" role="group" aria-label={t('display.label')}>
      <label>
        {t('display.theme')}{' '}
        <select name="theme" autoComplete="off">
          {themes.map((theme) => (
            <option key={theme} value={theme}>
              {t(`display.themes.${theme}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('display.text')}{' '}
        <select name="text" autoComplete="off">
          {texts.map((size) => (
            <option key={size} value={size}>
              {t(`display.texts.${size}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
