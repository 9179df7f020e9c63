import { zonedMoment } from '#lib/text/zoned-time.ts'
import type { Plan } from './schedule.ts'

/** The fields of the form in which somebody says when. */
const planFields = ['publishDay', 'publishTime', 'unpublishDay', 'unpublishTime', 'zone'] as const

/** What was typed, to be shown again. */
export function typedPlan(form: FormData): Record<string, string> {
  const typed = planFields.map((name) => [name, form.get(name)] as const)
  return Object.fromEntries(
    typed.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.slice(0, 60)]] : [])),
  )
}

/** When what is to happen; null where what was typed is no moment. A day without a time begins at nine. */
export function readPlan(form: FormData): Plan | null {
  const { publishDay, publishTime, unpublishDay, unpublishTime, zone = 'UTC' } = typedPlan(form)
  const publish = readMoment(publishDay, publishTime, zone)
  const unpublish = readMoment(unpublishDay, unpublishTime, zone)
  return publish === undefined || unpublish === undefined ? null : { publish, unpublish }
}

/** Null for none, undefined for what is no moment. */
function readMoment(day = '', time = '', zone: string): Date | null | undefined {
  if (day === '') return null
  return zonedMoment(day, time.slice(0, 5) || '09:00', zone) ?? undefined
}
