'use server'

import { notFound, redirect } from 'next/navigation'
import { requireStep } from '#app/admin/(desk)/[noun]/[id]/require-step.ts'
import type { MergeChoiceState } from '#components/life/merge-choice.tsx'
import { readId, readLine, readVersion } from '#lib/directory/admin/life/step.ts'
import { findMergeable, readSurvivor } from '#lib/directory/admin/merge/choose.ts'
import { mergeRecords } from '#lib/directory/admin/merge/merge.ts'
import { historyPath } from '#lib/records/admin-paths.ts'

/** Leads on to the two side by side, or asks again whom was meant. */
export async function choose({ turn }: MergeChoiceState, form: FormData): Promise<MergeChoiceState> {
  const { editor, kind, id, here } = await requireStep(form, 'merge')
  if (!(await findMergeable(editor, kind, id))) notFound()
  const survivor = await readSurvivor(editor, kind, id, form)
  if ('id' in survivor) redirect(`${here}?into=${survivor.id}`)
  return { turn: turn + 1, typed: survivor.typed, problems: [survivor.problem] }
}

/** Shows what another choice makes of the two, or merges as was shown. Where that cannot be, the page says why, with what was chosen. */
export async function merge(form: FormData): Promise<void> {
  const { editor, kind, id, began, here } = await requireStep(form, 'merge')
  const into = readId(form.get('into'))
  const intoBegan = readVersion(form.get('intoBegan'))
  if (!into || !intoBegan) notFound()
  const taken = takenIn(form)
  const chosen = new URLSearchParams({ into, taken: taken.join(',') })
  if (form.get('intent') === 'look') redirect(`${here}?${chosen}`)
  const result = await mergeRecords(
    editor,
    { kind, id, began, into, intoBegan },
    { taken: new Set(taken), digest: String(form.get('digest')), reason: readLine(form, 'reason') },
  )
  if ('merged' in result) redirect(`${historyPath(kind, into)}?said=merged`)
  const [said = 'missing'] = Object.keys(result)
  redirect('unfit' in result ? `${here}?${chosen}&said=unfit` : `${here}?into=${into}&said=${said}`)
}

/** The fields in which what the one that goes says was chosen. */
function takenIn(form: FormData): string[] {
  const names = [...form.keys()].filter((name) => name.startsWith('take.') && form.get(name) === 'gone')
  return names.slice(0, 100).map((name) => name.slice('take.'.length, 100))
}
