// What a picture for sharing shows.
import { createHash } from 'node:crypto'
import { cache } from 'react'
import { db } from '#lib/db/client.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { countryName } from '#lib/i18n/names.ts'
import { belongs, published } from '#lib/records/published.ts'
import type { Prisma } from '#prisma/generated/client.ts'

export interface PictureContent {
  locale: Language
  title: string
  /** Another name, as those who live there write it. */
  otherName: string | null
  /** What kind of thing it is, and where: "City · Ukraine". */
  kicker: string | null
  /** Longitude and latitude, to a tenth of a degree, each once. */
  places: readonly (readonly [longitude: number, latitude: number])[]
}

/** Counts the forms that pictures have had: with another form, every picture has another address. */
const form = 1

const place = { select: { latitude: true, longitude: true } } as const
type Place = Prisma.CityGetPayload<typeof place>

/** More dots than this are one blot. */
const mostPlaces = 300

const shownOnPicture = {
  kind: true,
  title: true,
  names: {
    where: { kind: 'official', language: { notIn: ['en', 'und'] } },
    select: { text: true },
    orderBy: { position: 'asc' },
    take: 1,
  },
  city: { select: { kind: true, countryCode: true, latitude: true, longitude: true } },
  organization: { select: { countryCode: true } },
  post: { select: { type: true } },
  alliance: {
    select: {
      kind: true,
      memberships: {
        where: { ...belongs, city: { record: published } },
        select: { city: place },
        orderBy: { id: 'asc' },
        take: mostPlaces,
      },
    },
  },
  project: {
    select: {
      parties: {
        where: { city: { record: published } },
        select: { city: place },
        orderBy: { position: 'asc' },
        take: mostPlaces,
      },
    },
  },
} satisfies Prisma.RecordSelect
type Shown = Prisma.RecordGetPayload<{ select: typeof shownOnPicture }>

/** What is shown of a published record; null where there is none. */
export const findPictureContent = cache(
  async (locale: Language, id: string): Promise<PictureContent | null> => {
    const record = await db.record.findFirst({ where: { ...published, id }, select: shownOnPicture })
    if (!record) return null
    const { title, names, city, alliance, project } = record
    const places = city
      ? [city]
      : [...(alliance?.memberships ?? []), ...(project?.parties ?? [])].map((one) => one.city)
    return {
      locale,
      title,
      otherName: names[0]?.text ?? null,
      kicker: kickerOf(locale, record),
      places: placesOf(places),
    }
  },
)

/** The picture of pages that are no record's. */
export function siteContent(locale: Language): PictureContent {
  const t = messages(locale, 'site')
  return { locale, title: t('name'), otherName: t('picture'), kicker: null, places: [] }
}

function kickerOf(locale: Language, { kind, city, organization, post, alliance }: Shown): string {
  const what = city
    ? messages(locale, 'city')(`kind.${city.kind}`)
    : alliance
      ? messages(locale, 'alliance')(`kind.${alliance.kind}`)
      : post
        ? messages(locale, 'post')(`type.${post.type}`)
        : messages(locale, 'search')(`kind.${kind}`)
  const country = (city ?? organization)?.countryCode
  return country ? `${what} · ${countryName(locale, country)}` : what
}

function placesOf(cities: readonly (Place | null)[]): PictureContent['places'] {
  const tenths = (degrees: number) => Math.round(degrees * 10) / 10
  const places = cities.flatMap((city): [number, number][] =>
    city?.latitude != null && city.longitude != null ? [[tenths(city.longitude), tenths(city.latitude)]] : [],
  )
  const once = new Map(places.map((one) => [one.join(), one]))
  return [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

/** Tells this content from any other, in twenty letters and digits. */
export const digestOf = (content: PictureContent): string =>
  createHash('sha256').update(JSON.stringify({ form, content })).digest('hex').slice(0, 20)
