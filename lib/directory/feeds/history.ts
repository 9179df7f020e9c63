// What became of memberships, read from the revisions of each. Pure.
import { z } from 'zod'
import type { RecordStatus } from '#prisma/generated/enums.ts'

/** A record as it stood after a save. */
export interface Version {
  version: number
  /** Of the record from then on. */
  status: RecordStatus
  at: Date
  snapshot: unknown
}

export type Event = { version: number; at: Date } & (
  | { change: 'listed' }
  | { change: 'left' }
  | { change: 'renamed'; from: string; to: string }
)

/** What is read of a revision. A membership's own status; a record's where the noun has none. */
const snapshotForm = z.object({ title: z.string(), status: z.string().nullish() })

const read = ({ snapshot }: Version) => snapshotForm.safeParse(snapshot).data

/** Whether the public sees a record as each version left it. */
const seen = (versions: readonly Version[]): boolean[] => versions.map(({ status }) => status === 'published')

/** When a membership was listed and when it ended, from all of its revisions in order. */
export function membershipEvents(versions: readonly Version[]): Event[] {
  const visible = seen(versions)
  let listed = false
  return versions.flatMap((one, index): Event[] => {
    const is = visible[index] === true && read(one)?.status !== 'ended'
    if (is === listed) return []
    listed = is
    return [{ version: one.version, at: one.at, change: is ? 'listed' : 'left' }]
  })
}

/** When something took another name, as the public could see it. */
export function renamings(versions: readonly Version[]): Event[] {
  const visible = seen(versions)
  return versions.flatMap((one, index): Event[] => {
    const before = versions[index - 1]
    if (!before || visible[index - 1] !== true || visible[index] !== true) return []
    const [from, to] = [read(before)?.title, read(one)?.title]
    if (from === undefined || to === undefined || from === to) return []
    return [{ version: one.version, at: one.at, change: 'renamed', from, to }]
  })
}
