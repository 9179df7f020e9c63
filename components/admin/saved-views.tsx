import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { View } from '#lib/directory/admin/list/views.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { SaveView, type SaveViewState } from './save-view.tsx'

interface Views {
  kind: RecordKind
  views: readonly View[]
  save: (state: SaveViewState, form: FormData) => Promise<SaveViewState>
  remove: (form: FormData) => Promise<void>
  /** Whether the person may offer views to everybody. */
  mayShare: boolean
}

/** The views of a list that were kept, one's own and shared ones, and a way to keep this one. */
export function SavedViews({ kind, views, save, remove, mayShare }: Views) {
  const t = messages('en', 'admin')
  return (
    <details>
      <summary>{t('views.title')}</summary>
      <div>
        {views.length === 0 && <p>{t('views.none')}</p>}
        <Group
          title={t('views.own')}
          views={views.filter(({ isOwn }) => isOwn)}
          remove={remove}
          kind={kind}
        />
        <Group
          title={t('views.shared')}
          views={views.filter(({ isOwn }) => !isOwn)}
          remove={remove}
          kind={kind}
        />
        <SaveView
          action={save}
          mayShare={mayShare}
          words={{
            title: t('views.save'),
            name: t('views.name'),
            share: t('views.share'),
            replace: t('views.replace'),
            button: t('views.saveButton'),
          }}
        />
      </div>
    </details>
  )
}

interface ViewGroup {
  title: string
  views: readonly View[]
  remove: Views['remove']
  kind: RecordKind
}

function Group({ title, views, remove, kind }: ViewGroup) {
  const t = messages('en', 'admin')
  if (views.length === 0) return null
  return (
    <>
      <h2 className="label">{title}</h2>
      <ul className="view-links">
        {views.map(({ id, name, href, isOwn, shared, owner, removable }) => (
          <li key={id}>
            <a href={href}>{name}</a>
            {isOwn && shared && <span className="tag">{t('views.shared')}</span>}
            {!isOwn && owner && <span className="form-help">{t('views.by', { name: owner })}</span>}
            {removable && (
              <form action={remove}>
                <input type="hidden" name="view" value={id} />
                <input type="hidden" name="kind" value={kind} />
                <SubmitButton className="link" aria-label={t('views.remove', { name })}>
                  {t('views.removeButton')}
                </SubmitButton>
              </form>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
