import { byteOrderMark, csvLine } from './csv.ts'
import type { Noun } from './noun.ts'

type Batches = ReturnType<Noun['batches']>

/** All that was asked for as a table. */
export async function* csv(header: readonly string[], batches: Batches): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(header)
  for await (const batch of batches) yield batch.map(({ cells }) => csvLine(cells)).join('')
}

/** Cities as GeoJSON (RFC 7946), one in a line. A city whose place is not known has no geometry. */
export async function* geoJson(batches: Batches): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":[\n'
  let separator = ''
  for await (const batch of batches) {
    const lines = batch.map(({ feature }) => JSON.stringify(feature))
    if (lines.length > 0) yield separator + lines.join(',\n')
    separator = ',\n'
  }
  yield '\n]}\n'
}
