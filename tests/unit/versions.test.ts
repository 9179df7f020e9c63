import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

// The registry's audit cannot be asked everywhere, so the lowest safe versions are written down here.
const lowestSafe = { next: '16.4.5', react: '19.3.1', 'react-dom': '19.3.1', sharp: '0.35.5' }

const manifest = z.object({
  version: z.string(),
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
})
const read = (path: string) => manifest.parse(JSON.parse(readFileSync(path, 'utf8')))

describe('packages', () => {
  test.for(Object.entries(lowestSafe))('%s is not older than %s', ([name, lowest]) => {
    const path = `node_modules/${name}/package.json`
    // Only sharp may be missing: it is an optional dependency of next.
    if (name === 'sharp' && !existsSync(path)) return
    const { version } = read(path)
    expect(compareVersions(version, lowest), `${name} ${version}`).toBeGreaterThanOrEqual(0)
  })

  test('are named with their exact version', () => {
    const { dependencies, devDependencies } = read('package.json')
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    )
    expect(loose).toEqual([])
  })

  test('are locked by version and checksum, without the address of a registry', () => {
    const lock = readFileSync('package-lock.json', 'utf8')
    expect(lock).toContain('"integrity"')
    expect(lock).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/)
  })

  test('are locked as the manifest names them', () => {
    const lock = z
      .object({ packages: z.object({ '': manifest }) })
      .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
    const { dependencies, devDependencies } = read('package.json')
    expect(lock.packages[''].dependencies).toEqual(dependencies)
    expect(lock.packages[''].devDependencies).toEqual(devDependencies)
  })
})

describe('comparing versions', () => {
  test.for([
    ['16.4.5', '16.4.5', 0],
    ['16.4.10', '16.4.5', 1],
    ['16.4.5', '16.4.10', -1],
    ['17.0.0', '16.99.99', 1],
    ['16.4.5-canary.3', '16.4.5', -1],
  ] as const)('%s with %s gives %i', ([left, right, sign]) => {
    expect(Math.sign(compareVersions(left, right))).toBe(sign)
  })
})

/** Like a sort's comparison. A pre-release comes before its release. */
function compareVersions(left: string, right: string): number {
  const parts = (version: string) => {
    const [numbers = '', preRelease] = version.split('-')
    return [...numbers.split('.').map(Number), preRelease === undefined ? 1 : 0]
  }
  const [ours, theirs] = [parts(left), parts(right)]
  const at = ours.findIndex((part, index) => part !== theirs[index])
  return at < 0 ? 0 : (ours[at] ?? 0) - (theirs[at] ?? 0)
}
