import { formatMoment } from '#lib/i18n/moments.ts'

/** When something happened, or will. */
export function Moment({ at }: { at: Date }) {
  return <time dateTime={at.toISOString()}>{formatMoment('en', at)}</time>
}
