import type { Evidence } from '#components/record/evidence.ts'
import { RecordAnchor } from '#components/record/record-anchor.tsx'
import { type Fact, Facts } from '#components/ui/facts.tsx'
import { LocatorMap } from '#components/ui/locator-map.tsx'
import type { CityPage } from '#lib/cities/queries.ts'
import { countryPath } from '#lib/countries/paths.ts'
import { regionName, regionOf } from '#lib/countries/regions.ts'
import { formatCoordinates, formatNumber } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { countryName } from '#lib/i18n/names.ts'

interface CityFactsBox {
  locale: Language
  city: CityPage
  evidence: Evidence
}

/** What a place is and where it lies, with its place on a map. */
export function CityFacts({ locale, city, evidence }: CityFactsBox) {
  const t = messages(locale, 'city')
  /** A fact with what it rests on: its sources, or the editors' reason. */
  const fact = (field: string, label: string, value: Fact['value']): Fact => {
    const decision = city.record.decisions.find((candidate) => candidate.field === field)
    return {
      label,
      value,
      marks: evidence.marks(city.record.citations, field),
      ...(decision && { note: { label: messages(locale, 'record')('decision'), text: decision.reason } }),
    }
  }
  const location =
    city.latitude === null || city.longitude === null
      ? null
      : { latitude: city.latitude, longitude: city.longitude }
  const decided = (field: string) => city.record.decisions.some((decision) => decision.field === field)
  const parent = city.parent?.record
  const region = city.countryCode ? regionOf(city.countryCode) : null
  return (
    <Facts
      title={t('facts')}
      facts={[
        fact('kind', t('kindLabel'), [
          t(`kind.${city.kind}`),
          ...(city.kindAsNamed ? [city.kindAsNamed] : []),
        ]),
        fact(
          'countryCode',
          t('country'),
          city.countryCode ? (
            <a href={countryPath(locale, city.countryCode)}>{countryName(locale, city.countryCode)}</a>
          ) : (
            t('countryUnknown')
          ),
        ),
        region ? { label: t('region'), value: regionName(locale, region) } : null,
        parent ? fact('parent', t('parent'), <RecordAnchor locale={locale} record={parent} />) : null,
        city.population !== null || decided('population')
          ? fact('population', t('population'), populationText(locale, city))
          : null,
        location || decided('location')
          ? fact(
              'location',
              t('coordinates'),
              location ? formatCoordinates(locale, location.latitude, location.longitude) : t('notGiven'),
            )
          : null,
        city.website ? fact('website', t('website'), <a href={city.website}>{city.website}</a>) : null,
        identifiers(city).length > 0 ? { label: t('identifiers'), value: identifiers(city) } : null,
      ]}
    >
      {location ? (
        <LocatorMap
          points={[location]}
          label={
            city.countryCode
              ? messages(locale, 'map')('location', {
                  place: city.record.title,
                  country: countryName(locale, city.countryCode),
                })
              : messages(locale, 'map')('locationOnly', { place: city.record.title })
          }
          caption={messages(locale, 'map')('boundaries')}
        />
      ) : (
        <p className="text-sm text-muted">{t('noLocation')}</p>
      )}
    </Facts>
  )
}

function populationText(locale: Language, { population, populationYear }: CityPage) {
  const t = messages(locale, 'city')
  if (population === null) return t('notGiven')
  const number = formatNumber(locale, population)
  return populationYear === null
    ? t('populationUndated', { population: number })
    : t('populationYear', { population: number, year: String(populationYear) })
}

/** The place in the two registers that others link by. */
const identifiers = ({ geonamesId, wikidataId }: CityPage) => [
  ...(geonamesId
    ? [
        <a key="geonames" href={`https://www.geonames.org/${geonamesId}`}>
          GeoNames {geonamesId}
        </a>,
      ]
    : []),
  ...(wikidataId
    ? [
        <a key="wikidata" href={`https://www.wikidata.org/wiki/${wikidataId}`}>
          Wikidata {wikidataId}
        </a>,
      ]
    : []),
]
