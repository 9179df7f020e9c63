// The addresses of pictures for sharing. Pure.
import { isPublished, type Language } from '#lib/i18n/languages.ts'

/** In pixels. */
export const pictureSize = { width: 1200, height: 630 } as const

export interface PictureName {
  /** The id of a record; "site" for pages that are no record's. */
  subject: string
  locale: Language
  /** Of what the picture shows: it changes with that, so a picture may be kept for ever. */
  digest: string
}

export const fileNameOf = ({ subject, locale, digest }: PictureName): string =>
  `${subject}-${locale}-${digest}.png`

export const picturePath = (name: PictureName): string => `/pictures/${fileNameOf(name)}`

/** Reads the last part of a picture's address; null where it can be none. */
export function parsePictureName(text: string): PictureName | null {
  const [, subject, locale, digest] =
    /^([0-9a-hjkmnp-tv-z]{10}|site)-([a-z]{2})-([0-9a-f]{20})\.png$/.exec(text) ?? []
  if (subject === undefined || locale === undefined || digest === undefined || !isPublished(locale))
    return null
  return { subject, locale, digest }
}
