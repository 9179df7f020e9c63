import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FormPage, UnreachableForm } from '#app/admin/(desk)/[noun]/form-page.tsx'
import { undo } from '#app/admin/(desk)/undo.ts'
import { AddToRecord } from '#components/form/add-to-record.tsx'
import { Present } from '#components/form/present.tsx'
import { RecordSteps } from '#components/life/life-page.tsx'
import { UndoForm } from '#components/life/undo-form.tsx'
import { requireEditor } from '#lib/auth/session.ts'
import { describeSaved } from '#lib/directory/admin/form/answer.ts'
import { openForm } from '#lib/directory/admin/form/open-form.ts'
import { readId } from '#lib/directory/admin/life/step.ts'
import { findTabs } from '#lib/directory/admin/life/steps.ts'
import { kindAt } from '#lib/directory/admin/nouns.ts'
import { formatList } from '#lib/i18n/format.ts'
import { messages } from '#lib/i18n/messages.ts'
import { adminListPath, editPath } from '#lib/records/admin-paths.ts'
import { unlessUnavailable } from '#lib/records/unavailable.ts'

// The form itself writes its title, for it says whether something is wrong.
export const metadata: Metadata = { title: { absolute: '' } }

interface EditPage {
  params: Promise<{ noun: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function EditPage({ params, searchParams }: EditPage) {
  const { noun, id: asked } = await params
  const kind = kindAt(noun)
  const id = readId(asked)
  if (!kind || !id) notFound()
  const here = editPath(kind, id)
  const given = (await searchParams).saved
  const loaded = await unlessUnavailable(async () => {
    const editor = await requireEditor(here)
    const form = await openForm(editor, 'en', kind, id)
    const saved = typeof given === 'string' ? await describeSaved(editor, 'en', kind, given) : null
    const tabs = form ? await findTabs(editor, form.record) : []
    return { form, saved, tabs }
  })
  if (!loaded) return <UnreachableForm kind={kind} here={here} />
  const { form, saved, tabs } = loaded
  if (!form) notFound()
  const t = messages('en', 'form')
  return (
    <FormPage
      kind={kind}
      title={t('page.edit', { title: form.record.title })}
      here={here}
      {...form}
      drafted={false}
      readOnly={form.mayEdit ? null : t(form.record.status === 'trashed' ? 'page.trashed' : 'page.readOnly')}
    >
      <p className="kicker">
        <a href={adminListPath(kind)}>{messages('en', 'admin')(`many.${kind}`)}</a>
      </p>
      <h1>
        <bdi>{form.record.title}</bdi>
      </h1>
      <RecordSteps record={form.record} tabs={tabs} step="edit" />
      {saved && (
        <div className="notice form-saved" role="status">
          <p>
            {saved.kept.length > 0
              ? saved.by.length > 0
                ? t('saved.kept', { name: formatList('en', saved.by), fields: formatList('en', saved.kept) })
                : t('saved.keptOwn', { fields: formatList('en', saved.kept) })
              : t('saved.plain')}
          </p>
          <UndoForm action={undo} {...saved.made} />
        </div>
      )}
      <AddToRecord kind={kind} id={id} />
      <Present locale="en" opened={form.opened} present={form.present} />
    </FormPage>
  )
}
