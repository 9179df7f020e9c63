// What can be set from outside, what each of it must be, and what is to be done where it is not. The values are read by lib/env.ts.
import { resolve } from 'node:path'
import { z } from 'zod'
import { isDecodable } from '#lib/text/percent.ts'

const interfaceName = /^[\w.:%-]+$/

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
      isPort,
      'PORT is not the number of a port. Give a whole number up to 65535, or leave it out for 3000.',
    )
    .default('3000')
    .transform(Number),
  HOST: z
    .string()
    .regex(
      interfaceName,
      'HOST is not the name or address of a network interface. Give 127.0.0.1 to answer this machine only, ' +
        'or leave it out to answer everybody who can reach it.',
    )
    .default('0.0.0.0'),
  DATA_FOLDER: z
    .string()
    .refine((path) => !path.includes('\0'), 'DATA_FOLDER is not the path of a folder.')
    .default('.data'),
  PUBLIC_ORIGIN: z
    .string()
    .refine(
      isOrigin,
      'PUBLIC_ORIGIN is not the beginning of the site’s public addresses. Write it as https://directory.example.org, ' +
        'with nothing after the host and port, or leave it out to go by the address that each request names.',
    )
    .transform((origin) => new URL(origin).origin)
    .optional(),
  TRUST_PROXY: z
    .enum(
      ['true', 'false'],
      'TRUST_PROXY is not true or false. Say true only where every request comes through a proxy of yours ' +
        'that sets X-Forwarded-Proto itself, or leave it out.',
    )
    .default('false')
    .transform((word) => word === 'true'),
  AUTH_SECRET: z
    .string()
    .refine(
      (secret) => secret.length >= 32,
      'AUTH_SECRET is too short to be a secret. Give at least 32 random characters, the same to every process, or leave ' +
        'it out for one that is made at the first start and kept in the database.',
    )
    .optional(),
  SMTP_URL: z
    .string()
    .refine(
      isMailServer,
      'SMTP_URL is not the address of a mail server. Write it as smtps://user:password@host:465 or ' +
        'smtp://user:password@host:587, with special characters in the password percent-encoded, or leave it out: mails ' +
        'then wait in the outbox.',
    )
    .optional(),
  MAIL_FROM: z
    .string()
    .refine(
      isSender,
      'MAIL_FROM is not the address of a sender. Write it as directory@example.org, or as City Alliances ' +
        '<directory@example.org>.',
    )
    .optional(),
  WEB_CONCURRENCY: z
    .string()
    .refine(
      (count) => /^\d{1,2}$/.test(count) && Number(count) >= 1 && Number(count) <= 64,
      'WEB_CONCURRENCY is not a number of processes. Give one from 1 to 64, or leave it out for 1.',
    )
    .default('1')
    .transform(Number),
  METRICS_PORT: z
    .string()
    .refine(
      isPort,
      'METRICS_PORT is not the number of a port. Give a whole number up to 65535, or leave it out for 9464.',
    )
    .transform(Number)
    .optional(),
  METRICS_HOST: z
    .string()
    .regex(
      interfaceName,
      'METRICS_HOST is not the name or address of a network interface. Leave it out to show the counters to this ' +
        'machine only.',
    )
    .default('127.0.0.1'),
  INDEXNOW_KEY: z
    .string()
    .regex(
      /^[A-Za-z0-9-]{8,128}$/,
      'INDEXNOW_KEY is not a key for IndexNow. Give 8 to 128 letters, digits and hyphens of your own choice, or leave it ' +
        'out to tell search engines nothing.',
    )
    .optional(),
  INDEXNOW_ENDPOINT: z
    .string()
    .refine(
      (url) => /^https?:\/\//.test(url) && URL.canParse(url),
      'INDEXNOW_ENDPOINT is not the address of a service. Leave it out for https://api.indexnow.org/indexnow.',
    )
    .default('https://api.indexnow.org/indexnow'),
  LOG: z
    .enum(
      ['json', 'off'],
      'LOG is not json or off. Leave it out for lines of JSON wherever standard output is not a terminal.',
    )
    .optional(),
})

export interface Settings {
  /** Undefined: the embedded server in `dataFolder`. */
  databaseUrl: string | undefined
  port: number
  host: string
  /** Absolute. What the embedded server and the front keep. */
  dataFolder: string
  /** Scheme, host and port under which the public reads the site. Undefined: whatever address a request names. */
  publicOrigin: string | undefined
  /** Whether forwarded headers are believed. */
  trustProxy: boolean
  /** What signs sessions and encrypts second factors. Undefined: one that is kept in the database. */
  authSecret: string | undefined
  /** Undefined: mails wait in the outbox. */
  mail: { server: string; from: string } | undefined
  /** How many processes answer. */
  processes: number
  metrics: {
    host: string
    /** Undefined: the usual one, if it is free. */
    port: number | undefined
  }
  /** How search engines are told of pages that have changed. Undefined: they are not. */
  indexNow: { key: string; endpoint: string } | undefined
  /** Undefined: as standard output suggests. */
  log: 'json' | 'off' | undefined
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
    publicOrigin: data.PUBLIC_ORIGIN,
    trustProxy: data.TRUST_PROXY,
    authSecret: data.AUTH_SECRET,
    mail: mailOf(data),
    processes: data.WEB_CONCURRENCY,
    metrics: { host: data.METRICS_HOST, port: data.METRICS_PORT },
    indexNow:
      data.INDEXNOW_KEY === undefined
        ? undefined
        : { key: data.INDEXNOW_KEY, endpoint: data.INDEXNOW_ENDPOINT },
    log: data.LOG,
  }
}

/** A link in a mail must lead to the site, whatever address somebody named who asked for the mail. */
function mailOf({ SMTP_URL: server, MAIL_FROM: from, PUBLIC_ORIGIN: origin }: z.output<typeof variables>) {
  if (server === undefined) return undefined
  if (from === undefined)
    throw new SettingsError(
      'SMTP_URL is set but MAIL_FROM is not. Say in MAIL_FROM from whom mails are, as directory@example.org.',
    )
  if (origin === undefined)
    throw new SettingsError(
      'SMTP_URL is set but PUBLIC_ORIGIN is not. Say in PUBLIC_ORIGIN where links in mails are to lead, as ' +
        'https://directory.example.org.',
    )
  return { server, from }
}

/** "host:port/database", for people: an address without user and password. */
export function describeDatabase(url: string): string {
  const { host, pathname } = new URL(url)
  return `${host}${decodeURIComponent(pathname)}`
}

function isPort(value: string): boolean {
  return /^\d{1,5}$/.test(value) && Number(value) <= 65_535
}

function isDatabaseUrl(value: string): boolean {
  if (!/^postgres(ql)?:\/\//.test(value) || !URL.canParse(value)) return false
  const { pathname, username, password } = new URL(value)
  return pathname.length > 1 && [pathname, username, password].every(isDecodable)
}

function isOrigin(value: string): boolean {
  if (!/^https?:\/\//.test(value) || !URL.canParse(value)) return false
  const { origin, href } = new URL(value)
  return href === `${origin}/`
}

function isMailServer(value: string): boolean {
  if (!/^smtps?:\/\//.test(value) || !URL.canParse(value)) return false
  const { hostname, username, password } = new URL(value)
  return hostname !== '' && [username, password].every(isDecodable)
}

function isSender(value: string): boolean {
  return /^(?:[^<>\r\n]+<[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/.test(value)
}
