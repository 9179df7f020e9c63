// What a snapshot holds. Each file is the one that the API gives out at that moment.
import { byteOrderMark, csvLine } from '#lib/directory/api/csv.ts'
import { fileFormats, formatsOf } from '#lib/directory/api/formats.ts'
import { nouns } from '#lib/directory/api/nouns.ts'
import { language } from '#lib/directory/api/things.ts'
import { codebook } from '#lib/directory/data/codebook.ts'
import { csvMetadata } from '#lib/directory/data/csv-metadata.ts'
import { dump } from '#lib/directory/dump/dump.ts'
import { graphFiles } from '#lib/directory/graph/documents.ts'

/** A file that is still to be made. */
export interface FileToMake {
  name: string
  type: string
  make(): AsyncIterable<string | Uint8Array>
}

/** Contacts change, and people may ask to be left out: what is kept for years and by others has none. */
const kept = nouns.filter(({ name }) => name !== 'contacts')

/** Everything, in the order in which it is told. */
export const filesToMake = (origin: string): FileToMake[] => [
  ...kept.flatMap((noun) =>
    formatsOf(noun).map((format) => ({
      name: `${noun.name}.${format}`,
      type: fileFormats[format].type,
      make: () => fileFormats[format].make(noun, { search: '', origin }),
    })),
  ),
  ...graphFiles.map(({ name, type, make }) => ({
    name,
    type,
    make: () => make({ origin, locale: language }),
  })),
  { name: 'directory.jsonl', type: 'application/jsonl', make: () => dump(['contact']) },
  { name: 'codebook.csv', type: fileFormats.csv.type, make: () => once(codebookCsv()) },
  {
    name: 'csv-metadata.json',
    type: 'application/csvm+json',
    make: () => once(`${JSON.stringify(csvMetadata(language), null, 2)}\n`),
  },
]

function codebookCsv(): string {
  const rows = codebook(language).flatMap(({ noun, columns }) =>
    columns.map(({ name, meaning, holds, codes, origin }) => [
      noun,
      name,
      meaning,
      holds,
      codes.join('; '),
      origin,
    ]),
  )
  const header = ['table', 'column', 'meaning', 'type', 'codes', 'source']
  return byteOrderMark + [header, ...rows].map(csvLine).join('')
}

async function* once(text: string): AsyncGenerator<string> {
  yield text
}
