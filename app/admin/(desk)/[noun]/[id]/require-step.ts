import { notFound } from 'next/navigation'
import type { Editor } from '#lib/auth/editor.ts'
import { requireEditor } from '#lib/auth/session.ts'
import { readStep, type Step } from '#lib/directory/admin/life/step.ts'
import { type RecordStep, stepPath } from '#lib/records/admin-paths.ts'

interface AskedStep extends Step {
  editor: Editor
  /** The page of the step. */
  here: string
}

/** Who sends which step in the life of a record. Whether they may take it, the step's own function in lib decides. */
export async function requireStep(form: FormData, name: RecordStep): Promise<AskedStep> {
  const step = readStep(form)
  if (!step) notFound()
  const here = stepPath(step.kind, step.id, name)
  return { ...step, editor: await requireEditor(here), here }
}
