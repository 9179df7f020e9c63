// The graph as triples: what a reader of JSON-LD would make of it, without one.
import type { GraphNode, Value } from './node.ts'

/** The vocabulary, as its own context has it: one of its two spellings. */
const schema = 'http://schema.org/'

/** Properties whose values are addresses and no texts. */
const addresses = ['contentUrl', 'license', 'sameAs', 'url'] as const
/** Properties whose values are dates, as far as they are known. */
const dates = [
  'dateModified',
  'datePublished',
  'dissolutionDate',
  'endDate',
  'foundingDate',
  'startDate',
] as const

/** By which the same is read from JSON-LD. */
export const context = {
  '@vocab': schema,
  ...Object.fromEntries(addresses.map((name) => [name, { '@type': '@id' }])),
  ...Object.fromEntries(dates.map((name) => [name, { '@type': `${schema}Date` }])),
}

const isAddress = (name: string) => addresses.some((one) => one === name)
const isDate = (name: string) => dates.some((one) => one === name)

const type = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>'
const datatype = (name: string) => `<http://www.w3.org/2001/XMLSchema#${name}>`

/** Writes nodes as N-Triples. What has no id of its own is given one that holds in this document. */
export class Triples {
  private count = 0

  /** The lines of a node and of what it contains. */
  of(node: GraphNode): string {
    const lines: string[] = []
    this.add(node, lines)
    return lines.join('')
  }

  private add(node: GraphNode, lines: string[]): string {
    const { '@id': id, '@type': types = [], ...properties } = node
    const subject = typeof id === 'string' ? iri(id) : `_:b${++this.count}`
    for (const one of [types].flat()) lines.push(`${subject} ${type} ${iri(schema + String(one))} .\n`)
    for (const [name, value] of Object.entries(properties)) {
      for (const one of listed(value))
        lines.push(`${subject} ${iri(schema + name)} ${this.object(name, one, lines)} .\n`)
    }
    return subject
  }

  private object(name: string, value: Exclude<Value, readonly Value[]>, lines: string[]): string {
    if (typeof value === 'object') return this.add(value, lines)
    if (typeof value === 'boolean') return `"${value}"^^${datatype('boolean')}`
    if (typeof value === 'number')
      return Number.isInteger(value)
        ? `"${value}"^^${datatype('integer')}`
        : `"${double(value)}"^^${datatype('double')}`
    if (isAddress(name)) return iri(value)
    return isDate(name) ? `${literal(value)}^^${iri(`${schema}Date`)}` : literal(value)
  }
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value)
const listed = (value: Value): Exclude<Value, readonly Value[]>[] =>
  isList(value) ? value.flatMap(listed) : [value]

/** As XML Schema writes a number with a point in it. */
const double = (value: number): string => value.toExponential(15).replace(/(\d)0*e\+?/, '$1E')

/** What may not stand in an address is percent-encoded. */
const iri = (address: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are encoded.
  `<${address.replace(/[\u0000-\u0020<>"{}|^`\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)}>`

const escapes: Record<string, string> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r' }

const literal = (text: string): string =>
  `"${text.toWellFormed().replace(/["\\\n\r]/g, (sign) => escapes[sign] ?? sign)}"`
