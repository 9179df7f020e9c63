'use client'
import { useEffect, useState } from 'react'
import { useOwnZone } from '#components/ui/own-zone.ts'
import type { Presence } from '#lib/directory/admin/form/open-forms.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { presencePath } from '#lib/records/admin-paths.ts'

interface Present {
  locale: Language
  /** The form that tells that it is still open. */
  opened: string
  present: readonly Presence[]
}

/** Milliseconds between two signs of life. */
const beat = 30_000

/** Who else has the record open. It locks nobody out. */
export function Present({ locale, opened, present }: Present) {
  const t = messages(locale, 'form')
  const [others, setOthers] = useState(present)
  const zone = useOwnZone()

  useEffect(() => {
    if (opened === '') return
    const tell = async (open: boolean) => {
      const body = new URLSearchParams({ opened, open: String(open) })
      const answer = await fetch(presencePath, { method: 'POST', body, keepalive: true }).catch(() => null)
      if (open && answer?.ok) setOthers(othersIn(await answer.json()))
    }
    const close = () => void tell(false)
    const show = (event: PageTransitionEvent) => event.persisted && void tell(true)
    void tell(true)
    const timer = setInterval(() => void tell(true), beat)
    window.addEventListener('pagehide', close)
    window.addEventListener('pageshow', show)
    return () => {
      clearInterval(timer)
      window.removeEventListener('pagehide', close)
      window.removeEventListener('pageshow', show)
    }
  }, [opened])

  const time = (since: Date) =>
    new Intl.DateTimeFormat('en-GB', {
      hour: '2-digit',
      minute: '2-digit',
      ...(zone === null ? { timeZone: 'UTC', timeZoneName: 'short' } : { timeZone: zone }),
    }).format(since)
  return (
    <div className="form-present" role="status">
      {others.map(({ name, since }) => (
        <p key={name}>{t('present.one', { name, time: time(since) })}</p>
      ))}
      {others.length > 0 && <p className="field-help">{t('present.why')}</p>}
    </div>
  )
}

function othersIn(answer: unknown): Presence[] {
  if (!Array.isArray(answer)) return []
  return answer.flatMap((one: unknown) => {
    const name: unknown = Reflect.get(Object(one), 'name')
    const since = new Date(String(Reflect.get(Object(one), 'since')))
    return typeof name === 'string' && !Number.isNaN(since.getTime()) ? [{ name, since }] : []
  })
}
