import type { Evidence } from '#components/record/evidence.ts'
import { factOf } from '#components/record/fact-of.ts'
import { RecordAnchor } from '#components/record/record-anchor.tsx'
import { Facts } from '#components/ui/facts.tsx'
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
  const { record, kindAsNamed, countryCode, population, website } = city
  const fact = factOf(locale, record, evidence)
  const location =
    city.latitude === null || city.longitude === null
      ? null
      : { latitude: city.latitude, longitude: city.longitude }
  const parent = city.parent?.record
  const region = countryCode && regionOf(countryCode)
  /** What is missing is told only where the editors say why. */
  const notGiven = (field: string) =>
    record.decisions.some((decision) => decision.field === field) ? t('notGiven') : null
  return (
    <Facts
      title={t('facts')}
      facts={[
        fact('kind', t('kindLabel'), kindTexts(t(`kind.${city.kind}`), kindAsNamed)),
        fact(
          'countryCode',
          t('country'),
          countryCode && <a href={countryPath(locale, countryCode)}>{countryName(locale, countryCode)}</a>,
          t('countryUnknown'),
        ),
        region ? { label: t('region'), value: regionName(locale, region) } : null,
        fact('parentId', t('parent'), parent && <RecordAnchor locale={locale} record={parent} />),
        fact(
          'population',
          t('population'),
          population !== null && populationText(locale, population, city.populationYear),
          notGiven('population'),
        ),
        fact(
          'location',
          t('coordinates'),
          location && formatCoordinates(locale, location.latitude, location.longitude),
          notGiven('location'),
        ),
        fact('website', t('website'), website && <a href={website}>{website}</a>),
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

/** The kind, and the place's own word for it where that says more. */
const kindTexts = (kind: string, asNamed: string | null): string[] =>
  asNamed && asNamed.toLowerCase() !== kind.toLowerCase() ? [kind, asNamed] : [kind]

function populationText(locale: Language, population: number, year: number | null): string {
  const t = messages(locale, 'city')
  const number = formatNumber(locale, population)
  return year === null
    ? t('populationUndated', { population: number })
    : t('populationYear', { population: number, year: String(year) })
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
