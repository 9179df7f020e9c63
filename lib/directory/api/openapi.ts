import { z } from 'zod'
import { graphFiles } from '#lib/directory/graph/documents.ts'
import { changeParameters, changesSchema } from './changes.ts'
import { type FormatName, fileFormats, formatsOf, mediaType } from './formats.ts'
import { listOf } from './lists.ts'
import type { Noun, Resource } from './noun.ts'
import { nouns, resources } from './nouns.ts'
import { problemSchema } from './problem.ts'
import { hitSchema, searchParameters } from './search.ts'

type Json = Record<string, unknown>

/** The API as OpenAPI 3.1 describes it, made from the definitions that answer it. */
export function openApi(origin: string): Json {
  const schemas: Json = {}
  /** Puts a schema, and all that it uses, among the components. */
  const define = (name: string, schema: z.ZodType): Json => {
    const { $schema, $defs, ...own } = z.toJSONSchema(schema)
    // One that has an id of its own is there a reference to itself; what it is stands among the definitions.
    for (const [id, part] of Object.entries({ [name]: own, ...$defs })) schemas[id] = inComponents(part)
    return { $ref: `#/components/schemas/${name}` }
  }
  const paths: Json = {}
  for (const resource of resources) {
    const { name, one, description, schema, parameters } = resource
    paths[`/api/v1/${name}`] = read({
      operationId: `list${one}`,
      summary: description,
      parameters: queryOf(parameters),
      answer: define(`${one}List`, listOf(schema)),
    })
    paths[`/api/v1/${name}/{key}`] = read({
      operationId: `find${one}`,
      summary: `One ${one.toLowerCase()}`,
      parameters: [keyParameter(resource)],
      answer: { $ref: `#/components/schemas/${one}` },
      also: {
        308: { description: 'It has moved: renamed, or merged into another' },
        410: problem('Removed for good'),
      },
    })
  }
  for (const noun of nouns) Object.assign(paths, filesOf(noun))
  for (const { name, type, summary } of graphFiles) {
    paths[`/api/v1/${name}`] = read({
      operationId: name === 'graph.nt' ? 'exportGraphAsNTriples' : 'exportGraphAsJsonLd',
      summary,
      parameters: [],
      answer: { type: name === 'graph.nt' ? 'string' : 'object' },
      type,
    })
  }
  paths['/api/v1/search'] = read({
    operationId: 'search',
    summary: 'Searches records and countries by their names in any language, and by their texts',
    parameters: queryOf(searchParameters),
    answer: define('HitList', listOf(hitSchema)),
  })
  paths['/api/v1/changes'] = read({
    operationId: 'listChanges',
    summary: 'What has changed since a sequence number, removals included',
    parameters: queryOf(changeParameters),
    answer: define('ChangeList', changesSchema),
  })
  define('Problem', problemSchema)
  return {
    openapi: '3.1.1',
    info: {
      title: 'City Alliances Directory',
      version: '1',
      description:
        'Read only. Lists answer `data`, `page` and `links`; follow `links.next` to read a whole list: it goes on after the last thing seen, so that nothing is repeated or skipped while records change. Parameters that are not described here are refused. Each answer has an ETag; send it back as If-None-Match.',
    },
    servers: [{ url: origin }],
    paths,
    components: { schemas },
  }
}

/** A reference within one schema, made one among all. */
const inComponents = (schema: unknown): unknown =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'))

interface Operation {
  operationId: string
  summary: string
  parameters: Json[]
  answer: Json
  type?: string
  also?: Json
}

function read({
  operationId,
  summary,
  parameters,
  answer,
  type = 'application/json',
  also,
}: Operation): Json {
  return {
    get: {
      operationId,
      summary,
      parameters,
      responses: {
        200: { description: 'As asked', content: { [type]: { schema: answer } } },
        304: { description: 'Nothing has changed since the answer with this ETag' },
        400: problem('The parameters are wrong'),
        404: problem('There is no such thing or page'),
        406: problem('The Accept header leaves this type out'),
        ...also,
      },
    },
  }
}

const problem = (description: string): Json => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

/** The parameters of an address, from the schema by which they are read. */
function queryOf(parameters: z.ZodObject): Json[] {
  const { properties = {}, required = [] } = z.toJSONSchema(parameters, { io: 'input' })
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...schema } = Object(property)
    return { name, in: 'query', required: required.includes(name), description, schema }
  })
}

const keyParameter = ({ name }: Resource): Json => ({
  name: 'key',
  in: 'path',
  required: true,
  description: name === 'countries' ? 'ISO 3166-1 alpha-2' : 'Slug or id',
  schema: { type: 'string' },
})

function filesOf(noun: Noun): Json {
  const { name, one, description, exportParameters, columns } = noun
  const parameters = queryOf(exportParameters)
  const table = {
    type: 'string',
    description: `Columns: ${columns?.map((column) => column.name).join(', ')}`,
  }
  const answers: Record<FormatName, Json> = {
    csv: table,
    xlsx: { ...table, format: 'binary' },
    geojson: { type: 'object' },
    json: {
      type: 'object',
      properties: { data: { type: 'array', items: { $ref: `#/components/schemas/${one}` } } },
      required: ['data'],
    },
  }
  return Object.fromEntries(
    formatsOf(noun).map((format) => [
      `/api/v1/${name}.${format}`,
      read({
        operationId: `export${one}As${fileFormats[format].called}`,
        summary: `${description}: all at once, as a file`,
        parameters,
        answer: answers[format],
        type: mediaType(fileFormats[format]),
      }),
    ]),
  )
}
