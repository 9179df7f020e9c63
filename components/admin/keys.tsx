'use client'

import { useEffect, useRef } from 'react'

interface KeysDialog {
  words: { open: string; title: string; close: string; key: string; does: string }
  keys: readonly { key: string; does: string }[]
}

/** What takes no text: there a key is free to mean something else. */
const textless = /^(?:checkbox|radio|button|submit|reset|range|color|file|image)$/

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLInputElement
    ? !textless.test(target.type)
    : target instanceof HTMLElement && (target.isContentEditable || target.tagName === 'TEXTAREA')

/** The keys of the whole secretariat: "/" goes to the search box, "?" lists them all. Shown once there is a script. */
export function Keys({ words, keys }: KeysDialog) {
  const dialog = useRef<HTMLDialogElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (opener.current) opener.current.hidden = false
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === '/') {
        const box = document.getElementById('desk-search')
        if (!box) return
        event.preventDefault()
        box.focus()
      } else if (event.key === '?') {
        event.preventDefault()
        if (!dialog.current?.open) dialog.current?.showModal()
      }
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
  return (
    <>
      <button ref={opener} type="button" className="link" hidden onClick={() => dialog.current?.showModal()}>
        {words.open}
      </button>
      <dialog ref={dialog} className="keys-dialog" aria-labelledby="keys-title">
        <h2 id="keys-title">{words.title}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.key}</th>
              <th scope="col">{words.does}</th>
            </tr>
          </thead>
          <tbody>
            {keys.map(({ key, does }) => (
              <tr key={key}>
                <th scope="row">
                  <kbd>{key}</kbd>
                </th>
                <td>{does}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <form method="dialog">
          <button type="submit">{words.close}</button>
        </form>
      </dialog>
    </>
  )
}
