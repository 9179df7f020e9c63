import { MapScript } from '#components/layout/scripts.tsx'
import { WorldMap } from '#components/ui/world-map.tsx'
import type { CountryCount, MemberPlace } from '#lib/directory/statistics.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { CountryBars } from './country-bars.tsx'

interface Picture {
  locale: Language
  places: readonly MemberPlace[]
  counts: readonly CountryCount[]
}

/** Where members are: a map of the world, and below it the same as bars that lead to the countries. */
export function MembersPicture({ locale, places, counts }: Picture) {
  const t = messages(locale, 'home')
  const points = places.flatMap(({ latitude, longitude }) =>
    latitude === null || longitude === null ? [] : { latitude, longitude },
  )
  const unmapped = places.length - points.length
  return (
    <>
      <MapScript locale={locale} />
      <WorldMap
        label={t('map', { count: points.length })}
        points={points}
        caption={
          <>
            {messages(locale, 'map')('boundaries')}
            {unmapped > 0 && <> {t('unmapped', { count: unmapped })}</>}
          </>
        }
      />
      <div className="mt-6 gap-x-12 lg:columns-2 [&_li]:break-inside-avoid">
        <CountryBars locale={locale} counts={counts} />
      </div>
    </>
  )
}
