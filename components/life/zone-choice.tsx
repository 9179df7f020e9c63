import { timeZones } from '#lib/text/zoned-time.ts'

/** In which part of the world a day and time are meant. */
export function ZoneChoice({ label, typed }: { label: string; typed: string | undefined }) {
  return (
    <label>
      {label}
      <select name="zone" defaultValue={typed ?? 'UTC'}>
        {timeZones.map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
    </label>
  )
}
