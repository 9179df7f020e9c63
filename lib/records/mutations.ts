import type { Editor } from '#lib/auth/editor.ts'
import type { SpineFields } from './fields.ts'
import { newRecordId } from './id.ts'
import type { Noun } from './noun.ts'
import { changeStatus, createRecord, slugOwner, type UpdateResult, updateRecord } from './save.ts'
import { inSave } from './scope.ts'

export type CreateResult = { created: string } | { taken: 'slug'; by: string }

/** The writes every noun has, each one save of its own. A noun's mutations.ts gives them their names. */
export function mutationsOf<Fields extends SpineFields>(noun: Noun<Fields>) {
  return {
    /** `fields` must have been parsed with the noun's schema. */
    create: (editor: Editor, fields: Fields, reason: string | null = null): Promise<CreateResult> =>
      inSave(editor, reason, async (scope) => {
        const owner = await slugOwner(scope, noun, fields.slug)
        if (owner) return { taken: 'slug', by: owner }
        const id = newRecordId()
        await createRecord(scope, noun, id, fields)
        return { created: id }
      }),

    /** `began` is the version the editor saw; see `updateRecord` for what becomes of changes made meanwhile. */
    update: (
      editor: Editor,
      id: string,
      began: number,
      changes: Partial<Fields>,
      reason: string | null = null,
    ): Promise<UpdateResult> =>
      inSave(editor, reason, (scope) => updateRecord(scope, noun, id, began, changes)),

    /** @returns the new version, or null when the record is missing or has moved on from `began`. */
    trash: (
      editor: Editor,
      id: string,
      began: number,
      reason: string | null = null,
    ): Promise<number | null> =>
      inSave(editor, reason, (scope) => changeStatus(scope, noun, id, began, 'trashed', 'trashed')),

    /** Takes a record out of the trash. @returns as `trash` does. */
    restore: (
      editor: Editor,
      id: string,
      began: number,
      reason: string | null = null,
    ): Promise<number | null> =>
      inSave(editor, reason, (scope) => changeStatus(scope, noun, id, began, 'published', 'restored')),
  }
}
