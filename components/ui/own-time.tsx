'use client'

import { useOwnZone } from './own-zone.ts'

interface OwnTime {
  /** As ISO 8601 writes it. */
  at: string
  /** The same in words, in UTC: what stands there until scripts run. */
  utc: string
}

/** A moment as the reader's own clock shows it, with its zone. */
export function OwnTime({ at, utc }: OwnTime) {
  const zone = useOwnZone()
  return <time dateTime={at}>{zone === null ? utc : words(zone).format(new Date(at))}</time>
}

const words = (timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  })
