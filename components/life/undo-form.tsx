import { SubmitButton } from '#components/ui/submit-button.tsx'
import { messages } from '#lib/i18n/messages.ts'

interface Undo {
  action: (form: FormData) => Promise<void>
  id: string
  /** The version that the save made. */
  version: number
}

/** One button that takes a save back. It needs no script. */
export function UndoForm({ action, id, version }: Undo) {
  return (
    <form action={action} className="undo">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <SubmitButton>{messages('en', 'history')('undo')}</SubmitButton>
    </form>
  )
}
