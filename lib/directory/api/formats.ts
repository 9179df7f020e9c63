// The files in which a list is given out, all of it at once.
import { messages } from '#lib/i18n/messages.ts'
import { csv, geoJson, json } from './export.ts'
import type { Noun } from './noun.ts'
import { language } from './things.ts'
import { xlsx } from './xlsx.ts'

/** One kind of file. */
export interface FileFormat {
  /** As the answer says it. */
  type: string
  /** In words, for the description of the API. */
  called: string
  fits(noun: Noun): boolean
  /** Whatever the request asks for, some at a time. Throws a Problem where it asks wrongly. */
  make(noun: Noun, asked: Asked): AsyncGenerator<string | Uint8Array>
}

/** The parameters as they came, and how addresses begin. */
export interface Asked {
  search: string
  origin: string
}

const columnsOf = ({ name, columns }: Noun) => {
  if (!columns) throw new Error(`There is no table of ${name}`)
  return columns
}

/** By the ending of their addresses, in the order in which they are offered. */
export const fileFormats = {
  csv: {
    type: 'text/csv; charset=utf-8; header=present',
    called: 'Csv',
    fits: ({ columns }) => columns !== null,
    make: (noun, { search, origin }) => csv(columnsOf(noun), noun.batches(search, origin)),
  },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    called: 'Xlsx',
    fits: ({ columns }) => columns !== null,
    make: (noun, { search, origin }) =>
      xlsx(
        { name: noun.name, columns: columnsOf(noun), about: about(noun, { search, origin }) },
        noun.batches(search, origin),
      ),
  },
  geojson: {
    type: 'application/geo+json',
    called: 'GeoJson',
    fits: ({ isPlaced }) => isPlaced,
    make: (noun, { search, origin }) => geoJson(noun.batches(search, origin)),
  },
  json: {
    type: 'application/json; charset=utf-8',
    called: 'Json',
    fits: () => true,
    make: (noun, { search, origin }) => json(noun.batches(search, origin)),
  },
} satisfies Record<string, FileFormat>

export type FormatName = keyof typeof fileFormats

export const isFormat = (name: string): name is FormatName => Object.hasOwn(fileFormats, name)

const formatNames = Object.keys(fileFormats).filter(isFormat)

/** The files that a noun has. */
export const formatsOf = (noun: Noun): FormatName[] =>
  formatNames.filter((name) => fileFormats[name].fits(noun))

/** The media type alone, as an Accept header names it. */
export const mediaType = ({ type }: Pick<FileFormat, 'type'>): string => type.split(';', 1)[0] ?? type

/** Where the rows of a workbook come from, for whoever finds the file later. */
function about(noun: Noun, { search, origin }: Asked) {
  const t = messages(language, 'data')
  return {
    name: t('about.sheet'),
    rows: [
      [t('about.what'), `${messages(language, 'site')('name')}: ${noun.description}`],
      [t('about.address'), `${origin}/api/v1/${noun.name}${search}`],
      [t('about.columns'), `${origin}/${language}/data#codebook-${noun.name}`],
      [t('about.licence'), t('about.licenceText')],
    ] as const,
  }
}
