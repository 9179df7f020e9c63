'use server'

import { notFound, redirect } from 'next/navigation'
import { requireEditor } from '#lib/auth/session.ts'
import { readPlan, typedPlan } from '#lib/directory/admin/life/plan.ts'
import { planRecord, publishNow } from '#lib/directory/admin/life/schedule.ts'
import { readStep } from '#lib/directory/admin/life/step.ts'
import { stepPath } from '#lib/records/admin-paths.ts'

/** Publishes a draft at once. */
export async function publish(form: FormData): Promise<void> {
  await change(form, 'publish')
}

/** Makes what is published a draft again. */
export async function unpublish(form: FormData): Promise<void> {
  await change(form, 'unpublish')
}

async function change(form: FormData, action: 'publish' | 'unpublish') {
  const step = readStep(form)
  if (!step) notFound()
  const { kind, id, began } = step
  const here = stepPath(kind, id, 'status')
  const editor = await requireEditor(here)
  const result = await publishNow(editor, kind, id, began, action)
  const [said] = Object.keys(result)
  redirect(`${here}?said=${said === 'saved' ? `${action}ed` : said}`)
}

/** Says when it is to be published, and taken back. What was typed stands in the address where it cannot be. */
export async function plan(form: FormData): Promise<void> {
  const step = readStep(form)
  if (!step) notFound()
  const { kind, id } = step
  const here = stepPath(kind, id, 'status')
  const editor = await requireEditor(here)
  const asked = readPlan(form)
  const result = asked ? await planRecord(editor, kind, id, asked) : { unreadable: true }
  const [said = 'missing'] = Object.keys(result)
  redirect(`${here}?${new URLSearchParams({ said, ...('planned' in result ? {} : typedPlan(form)) })}`)
}
