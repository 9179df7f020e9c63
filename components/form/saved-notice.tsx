'use client'
import { type ReactNode, useEffect } from 'react'

/**
 * What was saved, for whoever comes back from it: once. The address forgets it, so that loading the page again tells of no save. It
 * gives way to what keeps the next save from being one (form.css).
 */
export function SavedNotice({ children }: { children: ReactNode }) {
  useEffect(() => {
    const here = new URL(window.location.href)
    here.searchParams.delete('saved')
    // With the state that the router keeps there, which otherwise takes it for a page of somebody else.
    window.history.replaceState(window.history.state, '', here)
  }, [])
  return (
    <div className="notice form-saved" role="status">
      {children}
    </div>
  )
}
