import { address } from '#lib/text/address.ts'
import { type FormatName, formatsOf } from './formats.ts'
import { nouns } from './nouns.ts'

/** One file of a list. */
export interface Download {
  format: FormatName
  href: string
}

/**
 * The files of a list as it stands on a page.
 * @param name of the noun in the API: "cities".
 * @param filter as the API takes it; what is null narrows nothing.
 */
export function downloads(name: string, filter: Parameters<typeof address>[1] = {}): Download[] {
  const noun = nouns.find((one) => one.name === name)
  if (!noun) throw new Error(`The API has no list of ${name}`)
  return formatsOf(noun).map((format) => ({ format, href: address(`/api/v1/${name}.${format}`, filter) }))
}
