'use client'

import type { ComponentProps } from 'react'
import { useFormStatus } from 'react-dom'

/**
 * What sends a form, once: pressed again while the form is under way, it does nothing. It keeps the focus meanwhile, which a
 * disabled button would lose.
 */
export function SubmitButton(props: Omit<ComponentProps<'button'>, 'type' | 'onClick' | 'aria-disabled'>) {
  const { pending } = useFormStatus()
  return (
    <button
      {...props}
      type="submit"
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault()
      }}
    />
  )
}
