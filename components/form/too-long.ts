import type { FormGroup } from '#lib/directory/admin/form/field.ts'
import type { FormState } from '#lib/directory/admin/form/state.ts'
import { messages } from '#lib/i18n/messages.ts'

/** Bytes. The front closes on a form that brings a million (lib/front/http/limits.ts), and each field comes in an envelope. */
const most = 950_000
const envelope = 160

const bytesOf = (value: FormDataEntryValue | string) =>
  typeof value === 'string' ? new Blob([value]).size : value.size

/** What to say of a form that is too long to be sent, and which of its fields is the longest; null where it can be sent. */
export function tooLong(
  sent: FormData,
  groups: readonly FormGroup[],
): Pick<FormState, 'notice' | 'problems' | 'focus'> | null {
  const sizes = [...sent].map(([name, value]) => ({ name, bytes: bytesOf(value) }))
  const total = sizes.reduce((sum, { name, bytes }) => sum + name.length + bytes + envelope, 0)
  if (total <= most) return null
  const [longest] = sizes.toSorted((a, b) => b.bytes - a.bytes)
  const name = longest?.name ?? ''
  const field = groups.flatMap(({ fields }) => fields).find((one) => one.name === name.split('.')[0])
  const message = messages('en', 'form')('problem.longest', { label: field?.label ?? name })
  return { notice: 'tooLong', problems: [{ at: name, message }], focus: name }
}
