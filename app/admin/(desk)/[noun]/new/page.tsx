import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FormPage, UnreachableForm } from '#app/admin/(desk)/[noun]/form-page.tsx'
import { requireEditor } from '#lib/auth/session.ts'
import { openNewForm } from '#lib/directory/admin/form/open-form.ts'
import { drafted, kindAt } from '#lib/directory/admin/nouns.ts'
import { messages } from '#lib/i18n/messages.ts'
import { adminListPath, newRecordPath } from '#lib/records/admin-paths.ts'
import { mayCreate } from '#lib/records/reach.ts'
import { unlessUnavailable } from '#lib/records/unavailable.ts'

// The form itself writes its title, for it says whether something is wrong.
export const metadata: Metadata = { title: { absolute: '' } }

interface NewRecordPage {
  params: Promise<{ noun: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function NewRecordPage({ params, searchParams }: NewRecordPage) {
  const kind = kindAt((await params).noun)
  if (!kind) notFound()
  const here = newRecordPath(kind)
  const asked = Object.entries(await searchParams)
  const given = Object.fromEntries(asked.map(([name, value]) => [name, [value].flat()[0]]))
  const form = await unlessUnavailable(async () => {
    const editor = await requireEditor(here)
    return mayCreate(editor, kind) ? openNewForm(editor, 'en', kind, given) : notFound()
  })
  if (!form) return <UnreachableForm kind={kind} here={here} />
  const title = messages('en', 'admin')(`new.${kind}`)
  return (
    <FormPage kind={kind} title={title} here={here} {...form} drafted={drafted.includes(kind)}>
      <p className="kicker">
        <a href={adminListPath(kind)}>{messages('en', 'admin')(`many.${kind}`)}</a>
      </p>
      <h1>{title}</h1>
    </FormPage>
  )
}
