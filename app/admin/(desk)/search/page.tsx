import type { Metadata } from 'next'
import { requireEditor } from '#lib/auth/session.ts'
import { findLimit, findRecords } from '#lib/directory/admin/desk/find.ts'
import { messages } from '#lib/i18n/messages.ts'
import { editPath, findPath } from '#lib/records/admin-paths.ts'
import { parameter } from '#lib/text/address.ts'

export function generateMetadata(): Metadata {
  return { title: messages('en', 'admin')('search.title') }
}

export default async function SearchPage({ searchParams }: PageProps<'/admin/search'>) {
  const query = (parameter(await searchParams, 'q') ?? '').replaceAll('\0', '').slice(0, 200)
  const editor = await requireEditor(findPath(query))
  const found = await findRecords(editor, query)
  const t = messages('en', 'admin')
  const kinds = messages('en', 'history')
  return (
    <>
      <div className="desk-title">
        <div>
          <h1>{query === '' ? t('search.title') : t('search.titleFor', { query })}</h1>
          <p>{query === '' ? t('search.help') : t('search.count', { count: found.length })}</p>
        </div>
      </div>
      <ul className="item-list">
        {found.map(({ id, kind, title, status }) => (
          <li key={id}>
            <a href={editPath(kind, id)}>{title}</a> <span className="meta">{kinds(`kind.${kind}`)}</span>{' '}
            {status === 'draft' && <span className="tag tag-draft">{t('state.draft')}</span>}
            {status === 'trashed' && <span className="tag tag-trashed">{t('state.trashed')}</span>}
          </li>
        ))}
      </ul>
      {found.length === findLimit && <p>{t('search.more', { count: findLimit })}</p>}
    </>
  )
}
