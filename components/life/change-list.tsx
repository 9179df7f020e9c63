import type { Change, Stretch } from '#lib/directory/admin/history/changes.ts'
import { messages } from '#lib/i18n/messages.ts'

/** What changed, field by field. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  return (
    <dl className="changes">
      {changes.map((change) => (
        <div key={change.label}>
          <dt>{change.label}</dt>
          <dd>
            <ChangeWords change={change} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function ChangeWords({ change }: { change: Change }) {
  const t = messages('en', 'history')
  if (change.form === 'prose') return <Stretches stretches={change.stretches} />
  if (change.form === 'value')
    return (
      <p>
        {change.before === null ? (
          <span className="none">{t('nothing')}</span>
        ) : (
          <del>
            <span className="sr-only">{t('before')} </span>
            {change.before}
          </del>
        )}{' '}
        <span aria-hidden="true">→</span>{' '}
        {change.after === null ? (
          <span className="none">{t('nothing')}</span>
        ) : (
          <ins>
            <span className="sr-only">{t('after')} </span>
            {change.after}
          </ins>
        )}
      </p>
    )
  const { added, removed, changed, reordered } = change
  return (
    <ul>
      {reordered && <li>{t('reordered')}</li>}
      {removed.map((item) => (
        <li key={`- ${item}`}>
          {t('itemRemoved')} <del>{item}</del>
        </li>
      ))}
      {added.map((item) => (
        <li key={`+ ${item}`}>
          {t('itemAdded')} <ins>{item}</ins>
        </li>
      ))}
      {changed.map(({ item, changes }) => (
        <li key={`* ${item}`}>
          {t('itemChanged', { item })}
          <ChangeList changes={changes} />
        </li>
      ))}
    </ul>
  )
}

/** A text with what came and what went marked in it, for the eye and for a screen reader. */
function Stretches({ stretches }: { stretches: readonly Stretch[] }) {
  const t = messages('en', 'history')
  const placed = stretches.map((stretch, place) => ({ ...stretch, place }))
  return (
    <p className="prose-change">
      {placed.map(({ text, state, place }) => {
        if (state === 'same') return <span key={place}>{text}</span>
        const Mark = state === 'added' ? 'ins' : 'del'
        return (
          <Mark key={place}>
            <span className="sr-only">{t(state === 'added' ? 'marked.added' : 'marked.removed')} </span>
            {text}
          </Mark>
        )
      })}
    </p>
  )
}
