import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { BulkForm } from '#components/admin/bulk-form.tsx'
import { ListTools } from '#components/admin/list-tools.tsx'
import { RecordTable } from '#components/admin/record-table.tsx'
import { SavedViews } from '#components/admin/saved-views.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { may } from '#lib/auth/editor.ts'
import { requireEditor } from '#lib/auth/session.ts'
import { listAddress, readChoice } from '#lib/directory/admin/list/choice.ts'
import { viewList } from '#lib/directory/admin/list/view.ts'
import { listViews } from '#lib/directory/admin/list/views.ts'
import { kindAt } from '#lib/directory/admin/nouns.ts'
import { messages } from '#lib/i18n/messages.ts'
import { adminListPath } from '#lib/records/admin-paths.ts'
import { isAskedBy } from '#lib/text/address.ts'
import { bulkAction, removeViewAction, saveViewAction } from './actions.ts'

type Address = PageProps<'/admin/[noun]'>

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const kind = kindAt((await params).noun)
  return { title: kind ? messages('en', 'admin')(`many.${kind}`) : undefined }
}

export default async function RecordsPage({ params, searchParams }: Address) {
  const kind = kindAt((await params).noun)
  if (!kind) notFound()
  const asked = await searchParams
  const choice = readChoice(kind, asked)
  const editor = await requireEditor(listAddress(kind, choice, { page: choice.page }))
  const [view, views] = await Promise.all([viewList(editor, kind, choice), listViews(editor, kind)])
  // A form asks with everything it has, and addresses grow old: each list has one.
  const canonical = view.pageHref(view.page)
  if (!isAskedBy(canonical, adminListPath(kind), asked)) redirect(canonical)
  const t = messages('en', 'admin')
  return (
    <>
      <div className="desk-title">
        <div>
          <h1>{view.title}</h1>
          <p>{view.summary}</p>
        </div>
        <div className="form-actions">
          <a href={view.exportHref} className="button quiet">
            {t('list.export')}
          </a>
          {view.create && (
            <a href={view.create.href} className="button">
              {view.create.label}
            </a>
          )}
        </div>
      </div>
      <ListTools view={view}>
        <SavedViews
          views={views}
          save={saveViewAction.bind(null, kind, view.query)}
          remove={removeViewAction}
          kind={kind}
          mayShare={may(editor, 'share')}
        />
      </ListTools>
      {view.rows.length === 0 ? (
        <p>{t(view.chips.length > 0 ? 'list.empty' : 'list.emptyAll')}</p>
      ) : (
        <BulkForm
          action={bulkAction.bind(null, kind)}
          actions={view.bulk.map((value) => ({ value, label: t(`bulk.${value}`) }))}
          words={{
            label: t('bulk.label'),
            selected: Array.from({ length: view.rows.length + 1 }, (_, count) =>
              t('bulk.selected', { count }),
            ),
            reason: t('bulk.reason'),
            reasonHelp: t('bulk.reasonHelp'),
            notDone: t('bulk.notDone'),
          }}
        >
          <RecordTable view={view} />
        </BulkForm>
      )}
      <Pagination
        label={t('list.pages')}
        current={view.page}
        count={view.pages}
        href={view.pageHref}
        pageLabel={(page) => t('list.page', { page })}
        previous={t('list.previous')}
        next={t('list.next')}
      />
    </>
  )
}
