// Prisma's schema engine where its native binary cannot be downloaded: the same engine as WebAssembly, behind
// the protocol that Prisma's commands speak (JSON-RPC, one message a line on stdin and stdout).
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { answer, print, type Request, readRequest } from './protocol.ts'
import { createDatabase, schemaAdapter, tryConnection } from './schema-adapter.ts'
import { loadSchemaEngine } from './wasm.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datamodels: { type: 'string', multiple: true },
    datasource: { type: 'string' },
    version: { type: 'boolean' },
  },
})

const url = databaseUrl(values.datasource)
if (values.version) process.stdout.write('schema-engine-wasm\n')
else if (positionals[0] === 'cli') await runCommand(positionals[1])
else await serve()

async function runCommand(command: string | undefined) {
  const commands: Record<string, () => Promise<void>> = {
    'can-connect-to-database': () => tryConnection(url),
    'create-database': () => createDatabase(url),
  }
  const run = commands[command ?? '']
  if (!run) throw new Error(`This engine has no command "${command}".`)
  try {
    await run()
  } catch (error) {
    // The shape in which Prisma's commands look for the reason; their parser skips the first line.
    const message = error instanceof Error ? error.message : String(error)
    const fields = { error_code: errorCode(error), message }
    const report = { level: 'ERROR', target: 'schema_engine::logger', fields }
    process.stderr.write(`\n${JSON.stringify(report)}`)
    process.exitCode = 1
  }
}

async function serve() {
  const { SchemaEngine, lastPanic } = await loadSchemaEngine()
  const adapter = schemaAdapter(url)
  const factory = bindMigrationAwareSqlAdapterFactory(adapter)
  const files = strings(values.datamodels)
  const read = files.map((path): [string, string] => [path, readFileSync(path, 'utf8')])

  const datamodels = files.length > 0 ? read : undefined
  let made: ReturnType<typeof SchemaEngine.new> | undefined

  const call = async (method: string, params: unknown): Promise<unknown> => {
    made ??= SchemaEngine.new({ datamodels }, log, factory)
    const engine = await made
    if (method === 'evaluateDataLoss' || method === 'createMigration') {
      // These two make no shadow database here. They use what another call has learnt of the migrations from one.
      const { migrationsList, filters } = Object(params)
      await engine.diagnoseMigrationHistory({ migrationsList, filters, optInToShadowDatabase: true })
    }
    const run: unknown = Reflect.get(engine, method === 'getDatabaseVersion' ? 'version' : method)
    if (typeof run !== 'function') throw new Error(`This engine has no method "${method}".`)
    return await Reflect.apply(run, engine, params === undefined ? [] : [params])
  }

  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })
  let last = Promise.resolve()
  let current: Request | undefined
  // A panic inside the engine surfaces here, and the call that caused it never settles.
  process.on('uncaughtException', async (error) => {
    await adapter.dropShadows()
    if (current) answer(current.id, { error: failure(error, lastPanic()) })
    else throw error
  })
  lines.on('line', (line) => {
    const request = readRequest(line)
    if (!request) return
    last = last.then(async () => {
      current = request
      try {
        const result = await call(request.method, request.params)
        // The native engine has what it found printed by the command; this one hands it back.
        if (request.method === 'diff') print(Reflect.get(Object(result), 'stdout'))
        answer(request.id, { result: result ?? null })
      } catch (error) {
        await adapter.dropShadows()
        answer(request.id, { error: failure(error, lastPanic()) })
      }
    })
  })
  await once(lines, 'close')
  process.exit(0)
}

function failure(error: unknown, panic: string) {
  const message = panic || (error instanceof Error ? error.message : String(error))
  return { code: 4466, message, data: { is_panic: panic !== '', message, error_code: errorCode(error) } }
}

/** The engine's own log goes where the native one writes it. */
function log(entry: unknown) {
  if (process.env.DEBUG) process.stderr.write(`${JSON.stringify({ fields: { message: entry } })}\n`)
}

function databaseUrl(datasource: unknown): string {
  if (typeof datasource !== 'string') return ''
  const parsed: unknown = JSON.parse(datasource)
  const found: unknown = Reflect.get(Object(parsed), 'url')
  return typeof found === 'string' ? found : ''
}

/** Prisma's own number of an error ("P1001"), where it has one. */
function errorCode(error: unknown): string | undefined {
  for (const name of ['code', 'error_code']) {
    const code: unknown = Reflect.get(Object(error), name)
    if (typeof code === 'string' && /^P\d{4}$/.test(code)) return code
  }
  return undefined
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
