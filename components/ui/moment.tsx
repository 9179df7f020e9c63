import { formatMoment } from '#lib/i18n/moments.ts'
import { OwnTime } from './own-time.tsx'

/** When something happened, or will: by the reader's own clock, and in UTC where no scripts run. */
export function Moment({ at }: { at: Date }) {
  return <OwnTime at={at.toISOString()} utc={formatMoment('en', at)} />
}
