'use client'
import { type MouseEvent, type ReactNode, useState } from 'react'
import type { TextField } from '#lib/directory/admin/form/field.ts'
import { messages } from '#lib/i18n/messages.ts'
import { FieldFrame } from './field-frame.tsx'
import { describedBy, fieldId, useForm } from './form-context.ts'

interface TextInput {
  field: TextField
  path: string
  after?: ReactNode
}

/** Milliseconds without a key before the preview follows. */
const pause = 400

/** Several lines. Prose in Markdown can be seen as it will be read: when asked for, and from then on as it is typed. */
export function TextInput({ field, path, after }: TextInput) {
  const { locale, typed, problems, previews, alive, preview } = useForm()
  const t = messages(locale, 'form')
  const [shown, setShown] = useState<string | undefined>(previews[path])
  const [timer, setTimer] = useState<ReturnType<typeof setTimeout>>()
  const text = typed[path] ?? ''
  const wrong = problems.some(({ at }) => at === path)
  const help = field.help ?? (field.markdown ? t('markdown') : null)

  const show = async (event: MouseEvent<HTMLButtonElement>) => {
    if (!alive) return
    event.preventDefault()
    const area = event.currentTarget.closest('.field')?.querySelector('textarea')
    setShown(await preview(area?.value ?? text))
  }
  const follow = (value: string) => {
    if (shown === undefined) return
    clearTimeout(timer)
    setTimer(setTimeout(async () => setShown(await preview(value)), pause))
  }
  return (
    <FieldFrame field={field} path={path} help={help} after={after}>
      <textarea
        id={fieldId(path)}
        name={path}
        defaultValue={text}
        rows={Math.min(16, Math.max(field.markdown ? 6 : 2, Math.ceil(text.length / 80) + 1))}
        aria-invalid={wrong || undefined}
        aria-describedby={describedBy(path, help !== null, wrong)}
        dir="auto"
        onInput={(event) => follow(event.currentTarget.value)}
      />
      {field.markdown && (
        <>
          <button
            type="submit"
            name="intent"
            value={`preview:${path}`}
            className="button-plain"
            onClick={show}
          >
            {t('preview')}
          </button>
          {shown !== undefined && (
            <section className="prose field-preview" aria-label={t('previewOf', { label: field.label })}>
              {/* biome-ignore lint/security/noDangerouslySetInnerHtml: lib/text/markdown.ts has made it, and sanitizes. */}
              <div dangerouslySetInnerHTML={{ __html: shown }} />
            </section>
          )}
        </>
      )}
    </FieldFrame>
  )
}
