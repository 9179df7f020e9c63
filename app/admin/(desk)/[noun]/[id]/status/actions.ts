'use server'

import { redirect } from 'next/navigation'
import { requireStep } from '#app/admin/(desk)/[noun]/[id]/require-step.ts'
import { readPlan, typedPlan } from '#lib/directory/admin/life/plan.ts'
import { isRepeated } from '#lib/directory/admin/life/repeated.ts'
import { planRecord, publishNow } from '#lib/directory/admin/life/schedule.ts'

/** Publishes a draft at once. */
export async function publish(form: FormData): Promise<void> {
  await change(form, 'publish')
}

/** Makes what is published a draft again. */
export async function unpublish(form: FormData): Promise<void> {
  await change(form, 'unpublish')
}

async function change(form: FormData, action: 'publish' | 'unpublish') {
  const { editor, kind, id, began, here } = await requireStep(form, 'status')
  const result = await publishNow(editor, kind, id, began, action)
  const [said] = Object.keys(result)
  const done = `${action}ed` as const
  const isDone = 'saved' in result || (await isRepeated(editor, id, began, { action: done }))
  redirect(`${here}?said=${isDone ? done : said}`)
}

/** Says when it is to be published, and taken back. What was typed stands in the address where it cannot be. */
export async function plan(form: FormData): Promise<void> {
  const { editor, kind, id, here } = await requireStep(form, 'status')
  const asked = readPlan(form)
  const result = asked ? await planRecord(editor, kind, id, asked) : { unreadable: true }
  const [said = 'missing'] = Object.keys(result)
  redirect(`${here}?${new URLSearchParams({ said, ...('planned' in result ? {} : typedPlan(form)) })}`)
}
