import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FormPage, UnreachableForm } from '#app/admin/(desk)/[noun]/form-page.tsx'
import { undo } from '#app/admin/(desk)/undo.ts'
import { AddToRecord } from '#components/form/add-to-record.tsx'
import { Present } from '#components/form/present.tsx'
import { SavedNotice } from '#components/form/saved-notice.tsx'
import { RecordSteps } from '#components/life/life-page.tsx'
import { PlanNotes } from '#components/life/plan-notes.tsx'
import { UndoForm } from '#components/life/undo-form.tsx'
import { requireEditor } from '#lib/auth/session.ts'
import { describeSaved } from '#lib/directory/admin/form/answer.ts'
import { openForm } from '#lib/directory/admin/form/open-form.ts'
import { listPlans } from '#lib/directory/admin/life/schedule.ts'
import { readId } from '#lib/directory/admin/life/step.ts'
import { findTabs } from '#lib/directory/admin/life/steps.ts'
import { drafted, kindAt } from '#lib/directory/admin/nouns.ts'
import { formatList } from '#lib/i18n/format.ts'
import { messages } from '#lib/i18n/messages.ts'
import { adminListPath, editPath } from '#lib/records/admin-paths.ts'
import { unlessUnavailable } from '#lib/records/unavailable.ts'
import type { RecordKind, RecordStatus } from '#prisma/generated/enums.ts'

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
    const plans = (await listPlans(editor, [id])).get(id) ?? []
    return { form, saved, tabs, plans }
  })
  if (!loaded) return <UnreachableForm kind={kind} here={here} />
  const { form, saved, tabs, plans } = loaded
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
      {saved && (saved.made.id !== id || saved.made.version === form.version) && (
        <SavedNotice>
          <p>
            {saved.kept.length > 0
              ? saved.by.length > 0
                ? t('saved.kept', { name: formatList('en', saved.by), fields: formatList('en', saved.kept) })
                : t('saved.keptOwn', { fields: formatList('en', saved.kept) })
              : t(savedAs(kind, form.record.status))}
          </p>
          <UndoForm action={undo} {...saved.made} />
        </SavedNotice>
      )}
      <PlanNotes plans={plans} />
      <AddToRecord kind={kind} id={id} />
      <Present locale="en" opened={form.opened} present={form.present} />
    </FormPage>
  )
}

/** Of what can be a draft, a save says whether the public sees it now. */
const savedAs = (kind: RecordKind, status: RecordStatus) =>
  !drafted.includes(kind) ? 'saved.plain' : status === 'draft' ? 'saved.draft' : 'saved.published'
