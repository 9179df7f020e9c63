// The one reader of the environment, and the one writer: what goes to the processes that this one starts, and to the tools it loads.
import { parseSettings, type Settings } from './settings.ts'

/** Read anew each time, for tests set them. Throws a SettingsError. */
export function readSettings(): Settings {
  return parseSettings(process.env)
}

/** From here on this process, and what it starts, uses this database. */
export function setDatabase(url: string): void {
  process.env.DATABASE_URL = url
}

interface Build {
  /** Where Next puts the pages it builds, and finds them, from the project's folder. */
  folder: string
  /** Of what they are made of. Undefined when somebody calls Next by hand. */
  id: string | undefined
}

/** Next reads its configuration in processes of its own: so this goes to them, and to next.config.ts, by the environment. */
export function setBuild({ folder, id }: Build): void {
  Object.assign(process.env, { NEXT_BUILD_FOLDER: folder, NEXT_BUILD_INPUTS: id ?? '' })
}

export function readBuild(): Build {
  const { NEXT_BUILD_FOLDER: folder, NEXT_BUILD_INPUTS: id } = process.env
  return { folder: folder || '.next', id: id || undefined }
}

/** Which program Prisma's commands start, so that they need not download one. */
export function setSchemaEngine(path: string): void {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY = path
  process.env.PRISMA_HIDE_UPDATE_MESSAGE = '1'
}

/** Where the fonts are with which pictures are drawn. Read once, when the first text is. @param path of a configuration of fontconfig. */
export function setFonts(path: string): void {
  process.env.FONTCONFIG_FILE = path
}

/** What Next and React go by; nor does Next report to its makers. Before they are loaded, whatever the terminal says: it decides which React runs. */
export function setMode(mode: 'development' | 'production'): void {
  Object.assign(process.env, {
    NODE_ENV: mode,
    NEXT_TELEMETRY_DISABLED: '1',
    // As its option --experimental-next-config-strip-types: else it loads a compiler to read its configuration, which takes a
    // third of a start.
    __NEXT_NODE_NATIVE_TS_LOADER_ENABLED: 'true',
  })
}

/** Where this process answers, for what Next asks of itself. */
export function setPrivateOrigin({ address, port }: { address: string; port: number }): void {
  const everywhere = address === '::' || address === '0.0.0.0'
  const host = everywhere ? '127.0.0.1' : address.includes(':') ? `[${address}]` : address
  process.env.__NEXT_PRIVATE_ORIGIN = `http://${host}:${port}`
}
