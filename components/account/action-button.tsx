import { SubmitButton } from '#components/ui/submit-button.tsx'

interface ActionButton {
  action: () => Promise<void>
  label: string
  /** Where the label does not say to what, among several of them. */
  fullLabel?: string
}

/** A button that does one thing, and leads back to where it was. */
export function ActionButton({ action, label, fullLabel }: ActionButton) {
  return (
    <form action={action}>
      <SubmitButton className="quiet" aria-label={fullLabel}>
        {label}
      </SubmitButton>
    </form>
  )
}
