import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { digestOf, findPictureContent, siteContent } from './content.ts'
import { picturePath } from './name.ts'

export interface Picture {
  path: string
  /** For those who do not see it. */
  alt: string
}

/** The picture of a record's page, or of pages that are no record's; null where there is no such record. */
export async function findPicture(locale: Language, id: string | null): Promise<Picture | null> {
  const content = id === null ? siteContent(locale) : await findPictureContent(locale, id)
  if (!content) return null
  const { kicker, title } = content
  return {
    path: picturePath({ subject: id ?? 'site', locale, digest: digestOf(content) }),
    alt: kicker ? messages(locale, 'site')('pictureAlt', { kicker, title }) : title,
  }
}
