import { describe, expect, it } from 'vitest'
import { describeDatabase, parseSettings } from '#lib/env.ts'

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
