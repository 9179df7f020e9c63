import type { Editor } from '#lib/auth/editor.ts'
import type { Action } from '#lib/auth/permissions.ts'
import { violatedUnique } from '#lib/db/errors.ts'
import type { RecordStatus } from '#prisma/generated/enums.ts'
import type { SpineFields } from './fields.ts'
import { newRecordId } from './id.ts'
import type { Noun } from './noun.ts'
import {
  changeStatus,
  createRecord,
  type StatusResult,
  slugOwner,
  type UpdateResult,
  updateRecord,
} from './save.ts'
import { inSave } from './scope.ts'
import { statusBeforeTrash } from './trashed.ts'

export type CreateResult =
  | { created: string }
  /** By another record that has this slug, or by the same one, which was created already. */
  | { taken: 'slug' | 'id'; by: string }
  | { refused: Action }

/** `taken`: by now another record has its place, of which there is one. */
export type RestoreResult = StatusResult | { taken: true }

interface CreateOptions {
  /** Of a record that must not be created twice; a new one otherwise. */
  id?: string
  status?: Extract<RecordStatus, 'draft' | 'published'>
  reason?: string | null
}

/** The writes every noun has, each one save of its own. A noun's mutations.ts gives them their names. */
export function mutationsOf<Fields extends SpineFields>(noun: Noun<Fields>) {
  const create = async (
    editor: Editor,
    fields: Fields,
    { id = newRecordId(), status = 'published', reason = null }: CreateOptions = {},
  ): Promise<CreateResult> =>
    await inSave<CreateResult>(editor, reason, async (scope) => {
      const exists = await scope.tx.record.findUnique({ where: { id }, select: { id: true } })
      if (exists) return { taken: 'id', by: id }
      const owner = await slugOwner(scope, noun, fields.slug)
      if (owner) return { taken: 'slug', by: owner }
      const refused = await createRecord(scope, noun, id, fields, status)
      return refused ? { refused } : { created: id }
    })

  const update = async (
    editor: Editor,
    id: string,
    began: number,
    changes: Partial<Fields>,
    reason: string | null = null,
  ): Promise<UpdateResult> =>
    await inSave(editor, reason, (scope) => updateRecord(scope, noun, id, began, changes))

  return {
    /** `fields` must have been parsed with the noun's schema. */
    create: (editor: Editor, fields: Fields, options: CreateOptions = {}): Promise<CreateResult> =>
      onceMore(() => create(editor, fields, options)),

    /** `began` is the version the editor saw; see `updateRecord` for what becomes of changes made meanwhile. */
    update: (
      editor: Editor,
      id: string,
      began: number,
      changes: Partial<Fields>,
      reason: string | null = null,
    ): Promise<UpdateResult> => onceMore(() => update(editor, id, began, changes, reason)),

    trash: (editor: Editor, id: string, began: number, reason: string | null = null): Promise<StatusResult> =>
      inSave(editor, reason, (scope) => changeStatus(scope, noun, id, began, 'trashed', 'trashed')),

    /** Takes a record out of the trash: what was a draft is one again. */
    restore: async (
      editor: Editor,
      id: string,
      began: number,
      reason: string | null = null,
    ): Promise<RestoreResult> => {
      try {
        return await inSave(editor, reason, async (scope) =>
          changeStatus(scope, noun, id, began, await statusBeforeTrash(scope, id), 'restored'),
        )
      } catch (error) {
        if (violatedUnique(error) === null) throw error
        return { taken: true }
      }
    },
  }
}

/** Two who take the same address in one moment: the later one asks again, and is told who has it. */
async function onceMore<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    const violated = violatedUnique(error)
    if (violated !== 'Record_kind_slug_key' && violated !== 'Record_pkey') throw error
    return await work()
  }
}
