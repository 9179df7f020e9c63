'use client'
import { type ComponentType, type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import type { Creation, Field, ReferenceField } from '#lib/directory/admin/form/field.ts'
import { newAt, within } from '#lib/directory/admin/form/paths.ts'
import type { Pick } from '#lib/directory/admin/form/references.ts'
import { messages } from '#lib/i18n/messages.ts'
import { pickPath } from '#lib/records/admin-paths.ts'
import { CreationInput } from './creation-input.tsx'
import { FieldFrame } from './field-frame.tsx'
import { describedBy, fieldId, focusIn, useForm } from './form-context.ts'

interface ReferenceInput {
  field: ReferenceField
  path: string
  after?: ReactNode
  /** Draws what is asked of a record that is created here. */
  input: ComponentType<{ field: Field; path: string }>
}

/** What can be chosen: a record that is there, or a kind of which one is created. */
type Choice = Omit<Pick, 'kind'> & { creation?: Creation }

/** Milliseconds without a key before it is looked for. */
const pause = 150

/**
 * Another record, picked by typing, or created on the spot. Without scripts it is a line: the name that is typed is looked for
 * when the form is sent, and buttons offer to create what is not found.
 */
export function ReferenceInput({ field, path, after, input }: ReferenceInput) {
  const { locale, typed, problems, creatable, alive, touched } = useForm()
  const t = messages(locale, 'form')
  const [text, setText] = useState(typed[path] ?? '')
  const [chosen, setChosen] = useState({ id: typed[within(path, 'id')] ?? '', title: typed[path] ?? '' })
  const [found, setFound] = useState<{ of: string; picks: readonly Choice[] }>({ of: '', picks: [] })
  const [creation, setCreation] = useState(creatable.find(({ kind }) => kind === typed[newAt(path)]))
  const asked = useRef<AbortController | null>(null)
  const problem = problems.find(({ at }) => at === path)
  const help = field.help ?? t('pickHelp')

  useEffect(() => {
    if (text === '' || text === chosen.title) return
    const timer = setTimeout(async () => {
      asked.current?.abort()
      asked.current = new AbortController()
      const { signal } = asked.current
      const answer = await fetch(pickPath(field.kinds, text), { signal }).catch(() => null)
      if (answer?.ok) setFound({ of: text, picks: picksIn(await answer.json()) })
    }, pause)
    return () => clearTimeout(timer)
  }, [text, chosen.title, field.kinds])

  const create = (its: Creation | undefined, event?: MouseEvent) => {
    if (event && !alive) return
    event?.preventDefault()
    setCreation(its)
    setChosen({ id: '', title: '' })
    touched()
    requestAnimationFrame(() => focusIn(its ? newAt(path) : path))
  }
  const offered = creation
    ? []
    : creatable
        .filter(({ kind }) => field.kinds.includes(kind))
        .map((its) => ({ its, label: t(`creation.${its.kind}`, { title: text.trim() }) }))
  // Offered when it is known what there is, and last.
  const news = found.of === text && text.trim() !== '' ? offered : []
  const choices = [
    ...found.picks,
    ...news.map(({ its, label }) => ({ id: its.kind, title: label, detail: '', creation: its })),
  ]

  return (
    <FieldFrame field={field} path={path} help={help} after={after}>
      <ComboBox
        className="combobox"
        aria-label={field.label}
        items={choices}
        inputValue={text}
        onInputChange={setText}
        // A choice that stays made would not close the list when it is made again.
        value={chosen.id || null}
        onChange={(key) => {
          // Leaving the field gives a choice up, too: whether it still holds, the text tells.
          const pick = choices.find(({ id }) => id === key)
          if (!pick) return
          if (pick.creation) return create(pick.creation)
          setChosen({ id: pick.id, title: pick.title })
          setText(pick.title)
          setCreation(undefined)
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
          aria-invalid={problem !== undefined || undefined}
          aria-describedby={describedBy(path, true, problem !== undefined)}
        />
        <Popover className="combobox-popover">
          <ListBox<Choice> renderEmptyState={() => <p className="combobox-empty">{t('pickNone')}</p>}>
            {({ id, title, detail, creation: its }) => (
              <ListBoxItem id={id} textValue={its ? text : title} className="combobox-option">
                {title} <span className="combobox-detail">{detail}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      <input type="hidden" name={within(path, 'id')} value={chosen.id} />
      <input type="hidden" name={within(path, 'was')} value={chosen.title} />
      {problem?.create && offered.length > 0 && (
        <p className="field-create">
          {offered.map(({ its, label }) => (
            <button
              key={its.kind}
              type="submit"
              name="intent"
              value={`create:${within(path, its.kind)}`}
              className="button-plain"
              onClick={(event) => create(its, event)}
            >
              {label}
            </button>
          ))}
        </p>
      )}
      {creation && (
        <CreationInput
          creation={creation}
          path={path}
          title={text}
          leave={(event) => create(undefined, event)}
          input={input}
        />
      )}
    </FieldFrame>
  )
}

function picksIn(answer: unknown): Choice[] {
  if (!Array.isArray(answer)) return []
  return answer.flatMap((one: unknown) => {
    const [id, title, detail] = ['id', 'title', 'detail'].map((name) => Reflect.get(Object(one), name))
    return typeof id === 'string' && typeof title === 'string' && typeof detail === 'string'
      ? [{ id, title, detail }]
      : []
  })
}
