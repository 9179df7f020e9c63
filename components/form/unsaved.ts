'use client'
import { useEffect, useMemo, useRef } from 'react'

/** Guards what was typed and not saved: the browser asks before the page is left, and so do links inside the site. */
export function useUnsaved(initial: boolean, question: string) {
  const changed = useRef(initial)

  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      if (changed.current) event.preventDefault()
    }
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      if (!changed.current || !(link instanceof HTMLAnchorElement)) return
      if (link.target === '_blank' || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0)
        return
      const here = new URL(window.location.href)
      const there = new URL(link.href)
      if (there.origin === here.origin && there.pathname === here.pathname && there.hash !== '') return
      if (window.confirm(question)) changed.current = false
      else {
        event.preventDefault()
        event.stopPropagation()
      }
    }
    window.addEventListener('beforeunload', leave)
    document.addEventListener('click', follow, { capture: true })
    return () => {
      window.removeEventListener('beforeunload', leave)
      document.removeEventListener('click', follow, { capture: true })
    }
  }, [question])

  return useMemo(
    () => ({
      note: () => {
        changed.current = true
      },
      forget: () => {
        changed.current = false
      },
    }),
    [],
  )
}
