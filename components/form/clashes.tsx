'use client'
import { answerName } from '#lib/directory/admin/form/paths.ts'
import type { Clash, FormState } from '#lib/directory/admin/form/state.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { fieldId } from './form-context.ts'

interface Clashes {
  clashes: readonly Clash[]
  theirs: FormState['theirs']
  locale: Language
}

/** What two people made of the same field, side by side, to choose from. */
export function Clashes({ clashes, theirs, locale }: Clashes) {
  const t = messages(locale, 'form')
  const shown = (text: string) => () =>
    text === '' ? <em>{t('clash.empty')}</em> : <q className="clash-text">{text}</q>
  return clashes.map(({ name, label, mine, theirs: other }) => {
    const radio = answerName.clash(name)
    return (
      <fieldset key={name} className="clash" id={fieldId(`clash.${name}`)} tabIndex={-1}>
        <legend>{label}</legend>
        <input type="hidden" name={answerName.clashing} value={name} />
        <label>
          <input type="radio" name={radio} value="mine" />{' '}
          <span>{t.rich('clash.mine', { text: shown(mine) })}</span>
        </label>
        <label>
          <input type="radio" name={radio} value="theirs" />{' '}
          <span>
            {theirs?.isOwn
              ? t.rich('clash.own', { time: theirs.ago, text: shown(other) })
              : t.rich('clash.theirs', {
                  name: theirs?.by ?? '',
                  time: theirs?.ago ?? '',
                  text: shown(other),
                })}
          </span>
        </label>
        <p className="field-help">{t('clash.edit')}</p>
      </fieldset>
    )
  })
}
