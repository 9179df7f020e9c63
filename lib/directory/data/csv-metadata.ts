import type { ColumnType } from '#lib/directory/api/columns.ts'
import { licenceAddress } from '#lib/directory/graph/dataset.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { nounInWords } from './catalogue.ts'
import { codebook } from './codebook.ts'

/** What programs that read tables call what a column holds. */
const datatypes: Partial<Record<ColumnType, string>> = {
  address: 'anyURI',
  decimal: 'double',
  language: 'language',
  time: 'dateTimeStamp',
  wholeNumber: 'integer',
  yesNo: 'boolean',
}

/** The codebook as programs read it, beside the tables that it describes: CSV on the Web (W3C, 2015). */
export const csvMetadata = (locale: Language) => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': locale }],
  'dc:license': { '@id': licenceAddress },
  tables: codebook(locale).map(({ noun, columns }) => ({
    url: `${noun}.csv`,
    'dc:title': nounInWords(locale, noun),
    tableSchema: {
      columns: columns.map(({ name, type, meaning, origin, codes }) => ({
        name,
        titles: name,
        'dc:description': meaning,
        'dc:source': origin,
        datatype: {
          base: datatypes[type] ?? 'string',
          ...(codes.length > 0 && { format: codes.join('|') }),
        },
        ...(type === 'texts' && { separator: '; ' }),
        required: type === 'id' && name === 'id',
      })),
      primaryKey: 'id',
    },
  })),
})
