'use client'

import { useEffect, useRef, useState } from 'react'
import { useOwnZone } from '#components/ui/own-zone.ts'
import { zonedClock } from '#lib/text/zoned-time.ts'

interface PlanFields {
  moments: readonly {
    action: string
    label: string
    /** What is planned now, as ISO 8601 writes it; null for nothing. */
    at: string | null
    /** What was typed, where it was not accepted. */
    day: string | undefined
    time: string | undefined
  }[]
  typedZone: string | undefined
  zones: readonly string[]
  words: { day: string; time: string; zone: string; utc: string; own: string }
}

/**
 * When something is to happen, by the clock of the reader's own device once scripts run. Without them the zone is UTC until another
 * is chosen, and it says so.
 */
export function PlanFields({ moments, typedZone, zones, words }: PlanFields) {
  const [zone, setZone] = useState(typedZone ?? 'UTC')
  const own = useOwnZone()
  const fields = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const inputs = [...(fields.current?.querySelectorAll('input') ?? [])]
    const choice = fields.current?.querySelector('select')
    // What was typed before scripts ran was meant as it stood there.
    const isUntouched = choice?.value === 'UTC' && inputs.every((one) => one.value === one.defaultValue)
    if (own !== null && typedZone === undefined && isUntouched) setZone(own)
  }, [own, typedZone])
  return (
    <div key={zone} ref={fields} className="plan-fields">
      {moments.map(({ action, label, at, day, time }) => {
        const planned = at === null ? null : zonedClock(new Date(at), zone)
        return (
          <fieldset key={action}>
            <legend>{label}</legend>
            <label>
              {words.day}
              <input type="date" name={`${action}Day`} defaultValue={day ?? planned?.day} />
            </label>
            <label>
              {words.time}
              <input type="time" name={`${action}Time`} defaultValue={time ?? planned?.time ?? '09:00'} />
            </label>
          </fieldset>
        )
      })}
      <div>
        <label htmlFor="zone">{words.zone}</label>
        <select id="zone" name="zone" defaultValue={zone} aria-describedby="zone-help">
          {(zones.includes(zone) ? zones : [zone, ...zones]).map((one) => (
            <option key={one} value={one}>
              {one.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
        <p id="zone-help" className="when">
          {zone === own ? words.own : words.utc}
        </p>
      </div>
    </div>
  )
}
