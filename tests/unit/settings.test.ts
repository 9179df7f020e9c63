import { describe, expect, it } from 'vitest'
import { describeDatabase, parseSettings } from '#lib/settings.ts'

describe('the settings', () => {
  it('have a default for everything', () => {
    const { databaseUrl, port, host, dataFolder } = parseSettings({})
    expect({ databaseUrl, port, host }).toEqual({ databaseUrl: undefined, port: 3000, host: '0.0.0.0' })
    expect(dataFolder).toBe(`${process.cwd()}/.data`)
  })

  it('take a variable that is set to nothing as not set', () => {
    expect(parseSettings({ DATABASE_URL: '', PORT: '' }).port).toBe(3000)
  })

  it.each([
    ['DATABASE_URL', 'mysql://someone:s3cret@host/db'],
    ['DATABASE_URL', 'postgresql://someone:s3cret@host:port/db'],
    ['DATABASE_URL', 'postgresql://someone:s3cret@host'],
    ['DATABASE_URL', 'postgresql://someone:s3cret%zz@host/db'],
    ['DATABASE_URL', 'host=localhost password=s3cret'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['PORT', 'http'],
    ['HOST', 'two words'],
    ['PUBLIC_ORIGIN', 'directory.example.org'],
    ['PUBLIC_ORIGIN', 'https://directory.example.org/en'],
    ['PUBLIC_ORIGIN', 'https://someone:s3cret@directory.example.org'],
    ['PUBLIC_ORIGIN', 'javascript:alert(1)'],
    ['SMTP_URL', 'https://user:s3cret@mail.example.org'],
    ['SMTP_URL', 'smtp://user:s3cret%zz@mail.example.org'],
    ['MAIL_FROM', 'Directory'],
    ['MAIL_FROM', 'Directory <directory@example.org>, s3cret@example.org'],
    ['INDEXNOW_KEY', 's3cret'],
    ['INDEXNOW_KEY', 's3cret with spaces'],
    ['INDEXNOW_ENDPOINT', 'ftp://s3cret.example.org'],
  ])('stop at a bad %s with a sentence that names it and never repeats it (%s)', (name, value) => {
    const parse = () => parseSettings({ [name]: value })
    expect(parse).toThrow(new RegExp(`^${name} is not .*\\.$`))
    expect(parse).not.toThrow(/s3cret/)
  })

  it('take any address of a PostgreSQL database', () => {
    const urls = [
      'postgres://h/d',
      'postgresql://u:p%40ss@h:5433/d?sslmode=require',
      'postgresql:///d?host=/run',
    ]
    for (const url of urls) expect(parseSettings({ DATABASE_URL: url }).databaseUrl).toBe(url)
  })

  it('take the origin of the public addresses in its usual form', () => {
    const origin = (value: string) => parseSettings({ PUBLIC_ORIGIN: value }).publicOrigin
    expect(origin('https://Directory.example.org/')).toBe('https://directory.example.org')
    expect(origin('http://localhost:3100')).toBe('http://localhost:3100')
    expect(origin('')).toBeUndefined()
  })

  it('describe a database without user and password', () => {
    expect(describeDatabase('postgresql://u:secret@h:5433/d?sslmode=require')).toBe('h:5433/d')
  })
})

describe('the settings of mail and sign-in', () => {
  const mail = {
    SMTP_URL: 'smtps://u:p%40ss@mail.example.org:465',
    MAIL_FROM: 'City Alliances <d@example.org>',
  }

  it('have mails wait unless there is a mail server', () => {
    expect(parseSettings({}).mail).toBeUndefined()
    const settings = parseSettings({ ...mail, PUBLIC_ORIGIN: 'https://directory.example.org' })
    expect(settings.mail).toEqual({ server: mail.SMTP_URL, from: mail.MAIL_FROM })
  })

  it('want to know from whom mails are, and where their links lead, which nobody who asks for a mail may say', () => {
    expect(() => parseSettings(mail)).toThrow('PUBLIC_ORIGIN is not')
    expect(() => parseSettings({ ...mail, MAIL_FROM: '' })).toThrow('MAIL_FROM is not')
  })

  it('refuse a secret that is none', () => {
    expect(() => parseSettings({ AUTH_SECRET: 'short' })).toThrow(/^AUTH_SECRET is too short/)
    expect(parseSettings({ AUTH_SECRET: 'x'.repeat(32) }).authSecret).toHaveLength(32)
  })
})

describe('the settings of the front', () => {
  it('have defaults under which nothing is trusted and nothing is public', () => {
    const { trustProxy, processes, metrics, log } = parseSettings({})
    expect({ trustProxy, processes, metrics, log }).toEqual({
      trustProxy: false,
      processes: 1,
      metrics: { host: '127.0.0.1', port: undefined },
      log: undefined,
    })
  })

  it.each([
    ['TRUST_PROXY', 'yes'],
    ['WEB_CONCURRENCY', '0'],
    ['WEB_CONCURRENCY', 'many'],
    ['METRICS_PORT', '70000'],
    ['METRICS_HOST', 'two words'],
    ['LOG', 'loud'],
  ])('stop at a bad %s with a sentence that names it (%s)', (name, value) => {
    expect(() => parseSettings({ [name]: value })).toThrow(new RegExp(`^${name} is not .*\\.$`))
  })
})
