'use client'
import { type RefObject, useEffect, useMemo, useRef } from 'react'

/**
 * Guards what was typed and not saved: the browser asks before the page is left, and so do links inside the site and every other
 * form on the page, such as those that undo a save or sign out.
 * @param own - the form that is typed into.
 */
export function useUnsaved(initial: boolean, question: string, own: RefObject<HTMLFormElement | null>) {
  const changed = useRef(initial)

  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      if (changed.current) event.preventDefault()
    }
    const ask = (event: Event) => {
      if (window.confirm(question)) changed.current = false
      else {
        event.preventDefault()
        event.stopPropagation()
      }
    }
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      if (!changed.current || !(link instanceof HTMLAnchorElement)) return
      if (link.target === '_blank' || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0)
        return
      const here = new URL(window.location.href)
      const there = new URL(link.href)
      if (there.origin === here.origin && there.pathname === here.pathname && there.hash !== '') return
      ask(event)
    }
    const send = (event: SubmitEvent) => {
      const form = event.target
      if (!changed.current || !(form instanceof HTMLFormElement) || form === own.current) return
      // That of a dialog only closes it.
      if (form.method !== 'dialog') ask(event)
    }
    window.addEventListener('beforeunload', leave)
    document.addEventListener('click', follow, { capture: true })
    document.addEventListener('submit', send, { capture: true })
    return () => {
      window.removeEventListener('beforeunload', leave)
      document.removeEventListener('click', follow, { capture: true })
      document.removeEventListener('submit', send, { capture: true })
    }
  }, [question, own])

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
