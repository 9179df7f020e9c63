// Files that are served as they are: what the build has made for browsers, and what lies in public/.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { KeptPage } from '#lib/front/store/kept-page.ts'
import type { Stamp } from './trim.ts'

/** A file, in the form in which kept pages are answered too. */
export type Asset = Pick<KeptPage, 'status' | 'headers' | 'bodies' | 'etag'>

interface Folders {
  /** Folders of builds: the one that makes the pages, and earlier ones. */
  builds: readonly string[]
  public: string
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** Browsers read rules for fetching ahead only where they are called so. */
const ownTypes: Readonly<Record<string, string>> = {
  '/speculation-rules.json': 'application/speculationrules+json',
}

/** Its address changes with its content. */
const forEver = 'public, max-age=31536000, immutable'
/** Its address stays: it is asked for again after an hour, and shown meanwhile. */
const forNow = 'public, max-age=3600, stale-while-revalidate=86400'

/** All files there are when it is made. What is not among them is nowhere, so that no address can lead out of the folders. */
export class Assets {
  private readonly files: ReadonlyMap<string, Asset>
  private readonly stamps: ReadonlyMap<string, Stamp>

  constructor(folders: Folders) {
    // Also those of earlier builds: a page that a CDN has kept, or that stands open in the secretariat, still asks for them.
    const built = folders.builds
      .toReversed()
      .flatMap((build) => staticFiles(build))
      .map(({ path, content }) => asset(`/_next/static${path}`, content, forEver))
    const given = filesIn(folders.public).flatMap(({ path, content }) => {
      const stamped = `${path}?v=${digest('sha256', content).slice(0, 12)}`
      return [asset(path, content, forNow), asset(stamped, content, forEver)]
    })
    this.files = new Map([...built, ...given])
    const scripts = filesIn(join(folders.public, 'scripts'))
    this.stamps = new Map(
      scripts.map(({ path, content }) => [
        `/scripts${path}`,
        {
          src: `/scripts${path}?v=${digest('sha256', content).slice(0, 12)}`,
          integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
        },
      ]),
    )
  }

  /** @param target path and query as requested. The file as it is now, also for the address of an earlier one. */
  find(target: string): Asset | undefined {
    return this.files.get(target) ?? this.files.get(target.split('?', 1)[0] ?? '')
  }

  /** The address for ever, and the integrity, of a script in public/scripts; undefined where there is none. */
  stampOf = (src: string): Stamp | undefined => this.stamps.get(src)
}

function staticFiles(build: string) {
  try {
    return filesIn(join(build, 'static'))
  } catch {
    // An earlier one that is just being removed. The one that makes the pages cannot be: it is in use.
    return []
  }
}

function filesIn(folder: string): { path: string; content: Buffer }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('.map'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: `/${relative(folder, file).replaceAll(sep, '/')}`,
      content: readFileSync(file),
    }))
}

const digest = (algorithm: string, content: Buffer) =>
  createHash(algorithm).update(content).digest('base64url')

function asset(address: string, content: Buffer, cacheControl: string): [string, Asset] {
  const path = address.split('?', 1)[0] ?? ''
  const extension = extname(path)
  const headers = {
    'content-type': ownTypes[path] ?? types[extension] ?? 'application/octet-stream',
    'cache-control': cacheControl,
  }
  return [
    address,
    {
      status: 200,
      headers,
      bodies: compressedWhenAsked(content),
      etag: digest('sha256', content).slice(0, 27),
    },
  ]
}

/** What is small is pressed as hard as it goes; a large file would keep everybody waiting. */
const small = 64_000

/** Most of what the build makes is for the admin area, and seldom asked for. */
function compressedWhenAsked(identity: Buffer): Asset['bodies'] {
  let gzip: Buffer | undefined
  let br: Buffer | undefined
  return {
    identity,
    get gzip() {
      gzip ??= gzipSync(identity, { level: 9 })
      return gzip
    },
    get br() {
      br ??= brotliCompressSync(identity, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: identity.length <= small ? 11 : 8,
          [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
        },
      })
      return br
    },
  }
}
