import type { ColumnDescription } from './columns.ts'
import { byteOrderMark, csvLine } from './csv.ts'
import type { Noun } from './noun.ts'

type Batches = ReturnType<Noun['batches']>

// None of them says a word before the first batch is there: until then the request may still be refused.

/** All that was asked for as a table. */
export async function* csv(columns: readonly ColumnDescription[], batches: Batches): AsyncGenerator<string> {
  let before = byteOrderMark + csvLine(columns.map(({ name }) => name))
  for await (const batch of batches) {
    yield before + batch.map(({ cells }) => csvLine(cells)).join('')
    before = ''
  }
}

/** All that was asked for as GeoJSON (RFC 7946), one in a line. What has no known place has no geometry. */
export async function* geoJson(batches: Batches): AsyncGenerator<string> {
  let before = '{"type":"FeatureCollection","features":[\n'
  for await (const batch of batches) {
    yield before + batch.map(({ feature }) => JSON.stringify(feature)).join(',\n')
    before = ',\n'
  }
  yield '\n]}\n'
}

/** All that was asked for as JSON, each thing as the API shows it and in a line of its own. */
export async function* json(batches: Batches): AsyncGenerator<string> {
  let before = '{"data":[\n'
  for await (const batch of batches) {
    yield before + batch.map(({ thing }) => JSON.stringify(thing)).join(',\n')
    before = ',\n'
  }
  yield '\n]}\n'
}
