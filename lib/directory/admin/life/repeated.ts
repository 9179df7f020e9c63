import type { Editor } from '#lib/auth/editor.ts'
import { db } from '#lib/db/client.ts'
import type { RevisionAction } from '#prisma/generated/enums.ts'

/** Milliseconds within which the same step, sent again, is a second click and not a second thought. */
const secondClick = 60_000

/** How a step stands in the history: by what it did, or by the reason that it gave itself. */
type Trace = { action: RevisionAction } | { reason: string }

/**
 * Whether what stands in a step's way is the same step, which this editor has just taken. Without scripts nothing keeps a button
 * from being pressed twice, and what was done is not answered with "somebody has saved this, so nothing was done".
 * @param began - the version that the step was sent with.
 */
export async function isRepeated(
  editor: Editor,
  id: string,
  began: number,
  trace: Trace,
  now = new Date(),
): Promise<boolean> {
  const made = await db.revision.findUnique({
    where: { recordId_version: { recordId: id, version: began + 1 } },
    select: { action: true, save: { select: { editorId: true, at: true, reason: true } } },
  })
  if (!made || made.save.editorId === null || made.save.editorId !== editor.id) return false
  if (now.getTime() - made.save.at.getTime() > secondClick) return false
  return 'action' in trace ? made.action === trace.action : made.save.reason === trace.reason
}
