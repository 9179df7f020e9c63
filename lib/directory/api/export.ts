import { byteOrderMark, csvLine } from './csv.ts'
import type { Noun } from './noun.ts'

type Batches = ReturnType<Noun['batches']>

// Neither says a word before the first batch is there: until then the request may still be refused.

/** All that was asked for as a table. */
export async function* csv(header: readonly string[], batches: Batches): AsyncGenerator<string> {
  let before = byteOrderMark + csvLine(header)
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
