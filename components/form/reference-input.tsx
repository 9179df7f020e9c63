'use client'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import type { ReferenceField } from '#lib/directory/admin/form/field.ts'
import { within } from '#lib/directory/admin/form/paths.ts'
import type { Pick } from '#lib/directory/admin/form/references.ts'
import { messages } from '#lib/i18n/messages.ts'
import { pickPath } from '#lib/records/admin-paths.ts'
import { FieldFrame } from './field-frame.tsx'
import { describedBy, fieldId, useForm } from './form-context.ts'

interface ReferenceInput {
  field: ReferenceField
  path: string
  after?: ReactNode
}

/** Milliseconds without a key before it is looked for. */
const pause = 150

/**
 * Another record, picked by typing. Without scripts it is a line: the name that is typed is looked for when the form
 * is sent.
 */
export function ReferenceInput({ field, path, after }: ReferenceInput) {
  const { locale, typed, problems, touched } = useForm()
  const t = messages(locale, 'form')
  const [text, setText] = useState(typed[path] ?? '')
  const [chosen, setChosen] = useState({ id: typed[within(path, 'id')] ?? '', title: typed[path] ?? '' })
  const [found, setFound] = useState<readonly Pick[]>([])
  const asked = useRef<AbortController | null>(null)
  const wrong = problems.some(({ at }) => at === path)
  const help = field.help ?? t('pickHelp')

  useEffect(() => {
    if (text === '' || text === chosen.title) return
    const timer = setTimeout(async () => {
      asked.current?.abort()
      asked.current = new AbortController()
      const { signal } = asked.current
      const answer = await fetch(pickPath(field.kinds, text), { signal }).catch(() => null)
      if (answer?.ok) setFound(picksIn(await answer.json()))
    }, pause)
    return () => clearTimeout(timer)
  }, [text, chosen.title, field.kinds])

  return (
    <FieldFrame field={field} path={path} help={help} after={after}>
      <ComboBox
        className="combobox"
        aria-label={field.label}
        items={found}
        inputValue={text}
        onInputChange={setText}
        // A choice that stays made would not close the list when it is made again.
        value={chosen.id || null}
        onChange={(key) => {
          // Leaving the field gives a choice up, too: whether it still holds, the text tells.
          const pick = found.find(({ id }) => id === key)
          if (!pick) return
          setChosen({ id: pick.id, title: pick.title })
          setText(pick.title)
          touched()
        }}
        allowsCustomValue
        allowsEmptyCollection
        menuTrigger="input"
        defaultFilter={() => true}
      >
        <Input
          id={fieldId(path)}
          name={path}
          className="field-line"
          dir="auto"
          aria-invalid={wrong || undefined}
          aria-describedby={describedBy(path, true, wrong)}
        />
        <Popover className="combobox-popover">
          <ListBox<Pick> renderEmptyState={() => <p className="combobox-empty">{t('pickNone')}</p>}>
            {(pick) => (
              <ListBoxItem id={pick.id} textValue={pick.title} className="combobox-option">
                {pick.title} <span className="combobox-detail">{pick.detail}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      <input type="hidden" name={within(path, 'id')} value={chosen.id} />
      <input type="hidden" name={within(path, 'was')} value={chosen.title} />
    </FieldFrame>
  )
}

function picksIn(answer: unknown): Pick[] {
  if (!Array.isArray(answer)) return []
  return answer.flatMap((one: unknown) => {
    const [id, title, detail] = ['id', 'title', 'detail'].map((name) => Reflect.get(Object(one), name))
    return typeof id === 'string' && typeof title === 'string' && typeof detail === 'string'
      ? [{ id, title, detail }]
      : []
  })
}
