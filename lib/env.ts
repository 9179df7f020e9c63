// The one reader of the environment.
import { resolve } from 'node:path'
import { z } from 'zod'

const variables = z.object({
  DATABASE_URL: z
    .string()
    .refine(
      isDatabaseUrl,
      'DATABASE_URL is not the address of a PostgreSQL database. Write it as ' +
        'postgresql://user:password@host:5432/database, with special characters in the password ' +
        'percent-encoded, or leave it out to use the PostgreSQL that comes with the project.',
    )
    .optional(),
  PORT: z
    .string()
    .refine(
      (port) => /^\d{1,5}$/.test(port) && Number(port) <= 65_535,
      'PORT is not the number of a port. Give a whole number up to 65535, or leave it out for 3000.',
    )
    .default('3000')
    .transform(Number),
  HOST: z
    .string()
    .regex(
      /^[\w.:%-]+$/,
      'HOST is not the name or address of a network interface. Give 127.0.0.1 to answer this machine only, ' +
        'or leave it out to answer everybody who can reach it.',
    )
    .default('0.0.0.0'),
  DATA_FOLDER: z
    .string()
    .refine((path) => !path.includes('\0'), 'DATA_FOLDER is not the path of a folder.')
    .default('.data'),
})

export interface Settings {
  /** Undefined: the embedded server in `dataFolder`. */
  databaseUrl: string | undefined
  port: number
  host: string
  /** Absolute. What the embedded server and the front keep. */
  dataFolder: string
}

/** A variable is wrong. The message names it and says what to do, and never repeats what stands in it. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

/** A variable that is set to nothing counts as not set. Throws a SettingsError. */
export function parseSettings(source: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const { success, data, error } = variables.safeParse(given)
  if (!success) throw new SettingsError(error.issues.map(({ message }) => message).join(' '))
  return {
    databaseUrl: data.DATABASE_URL,
    port: data.PORT,
    host: data.HOST,
    dataFolder: resolve(data.DATA_FOLDER),
  }
}

export function readSettings(): Settings {
  return parseSettings(process.env)
}

/** From here on this process, and what it starts, uses this database. */
export function setDatabase(url: string): void {
  process.env.DATABASE_URL = url
}

/** Which program Prisma's commands start, so that they need not download one. */
export function setSchemaEngine(path: string): void {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY = path
  process.env.PRISMA_HIDE_UPDATE_MESSAGE = '1'
}

/** What Next and React go by; nor does Next report to its makers. Before they are loaded, whatever the terminal says: it decides which React runs. */
export function setMode(mode: 'development' | 'production'): void {
  Object.assign(process.env, { NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1' })
}

/** "host:port/database", for people: an address without user and password. */
export function describeDatabase(url: string): string {
  const { host, pathname } = new URL(url)
  return `${host}${decodeURIComponent(pathname)}`
}

function isDatabaseUrl(value: string): boolean {
  if (!/^postgres(ql)?:\/\//.test(value) || !URL.canParse(value)) return false
  const { pathname, username, password } = new URL(value)
  return pathname.length > 1 && [pathname, username, password].every(isDecodable)
}

function isDecodable(part: string): boolean {
  try {
    decodeURIComponent(part)
    return true
  } catch {
    return false
  }
}
