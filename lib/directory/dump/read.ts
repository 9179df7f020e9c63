// Reads a dump, line by line, and says what is wrong with it.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { endLine, headLine, type RecordLine, recordLine } from './line.ts'
import { dumpedNouns } from './nouns.ts'

/** The file cannot be taken in. The message is for people, and says where. */
export class DumpError extends Error {
  override name = 'DumpError'
}

/** One import is one transaction: more than these are too many for it. */
const mostRecords = 20_000
const longestLine = 5_000_000

/** The records of a dump, in order. Throws a DumpError at the first thing that is wrong. */
export async function* readDump(path: string): AsyncGenerator<RecordLine> {
  const lines = createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  })
  const ids = new Set<string>()
  let number = 0
  let isEnded = false
  for await (const text of lines) {
    number++
    const wrong = (what: string) => new DumpError(`Line ${number}: ${what}`)
    if (isEnded) throw wrong('something follows after the end.')
    if (text.length > longestLine) throw wrong('it is too long.')
    const document = parsed(text)
    if (document === undefined)
      throw wrong('it is no JSON. Was the file cut off, or saved by another program?')
    if (number === 1) {
      if (!headLine.safeParse(document).success)
        throw wrong('this is no dump of a directory, or of another version.')
      continue
    }
    const end = endLine.safeParse(document)
    if (end.success) {
      if (end.data.records !== ids.size)
        throw wrong(`the file should have ${end.data.records} records, and has ${ids.size}.`)
      isEnded = true
      continue
    }
    const line = recordLine.safeParse(document)
    if (!line.success) throw wrong(sentenceOf(line.error))
    const { id, kind, fields } = line.data
    if (ids.has(id)) throw wrong(`the record ${id} stands here twice.`)
    if (ids.size === mostRecords) throw wrong(`there are more than ${mostRecords} records.`)
    ids.add(id)
    const noun = dumpedNouns.find((one) => one.kind === kind)
    const unknown = Object.keys(fields).find((name) => !noun?.names.includes(name))
    if (!noun || unknown !== undefined) throw wrong(`a ${kind} has no field "${unknown}".`)
    const whole = noun.schema.safeParse(fields)
    if (!whole.success) throw wrong(`${kind} ${id}: ${sentenceOf(whole.error)}`)
    yield { ...line.data, fields: z.record(z.string(), z.unknown()).parse(whole.data) }
  }
  if (!isEnded) throw new DumpError('The file has no end: it was cut off.')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const sentenceOf = ({ issues }: z.ZodError): string =>
  issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.join('.') || 'it'}: ${message}.`)
    .join(' ')
