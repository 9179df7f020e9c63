import { MapScript } from '#components/layout/scripts.tsx'
import { Facts } from '#components/ui/facts.tsx'
import { LocatorMap } from '#components/ui/locator-map.tsx'
import type { CountryPage } from '#lib/directory/countries.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

/** Where a country lies, with its places on a map. */
export function CountryFacts({ locale, country }: { locale: Language; country: CountryPage }) {
  const t = messages(locale, 'country')
  const points = country.places.flatMap(({ latitude, longitude }) =>
    latitude === null || longitude === null ? [] : { latitude, longitude },
  )
  const unmapped = country.placeCount - points.length
  return (
    <Facts
      title={t('facts')}
      facts={[
        country.region ? { label: t('regionLabel'), value: t(`region.${country.region}`) } : null,
        { label: t('code'), value: country.code },
      ]}
    >
      {points.length > 0 && <MapScript locale={locale} />}
      {points.length > 0 && (
        <LocatorMap
          points={points}
          label={t('map', { count: points.length, country: country.name })}
          caption={
            <>
              {messages(locale, 'map')('boundaries')}
              {unmapped > 0 && <> {t('unmapped', { count: unmapped })}</>}
            </>
          }
        />
      )}
    </Facts>
  )
}
