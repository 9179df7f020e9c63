// The folder in which the embedded server and the front keep what is theirs.
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DatabaseError } from './database-error.ts'

/** Keeps git away from the folder, and tells that it is ours. */
const mark = { name: '.gitignore', text: '*\n' }

/** What a folder holds that the front alone has used so far. */
const ofTheFront = ['pages', 'pictures']

/**
 * Makes a folder with those above it, one by one: Node's own recursive way never ends where a system folder such as /proc
 * denies that there could be anything.
 */
export async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return
  if (dirname(folder) !== folder) await makeFolder(dirname(folder))
  await mkdir(folder).catch(async (error: unknown) => {
    // Somebody else may have made it meanwhile.
    if (!(await isFolder(folder))) throw error
  })
}

/** Makes the data folder, or says in a sentence why it cannot be, or that it is something else's. */
export async function claimDataFolder(folder: string): Promise<void> {
  let entries: string[]
  try {
    await makeFolder(folder)
    entries = await readdir(folder)
    if (await isOurs(folder, entries)) return await writeFile(join(folder, mark.name), mark.text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new DatabaseError(
      `The folder ${folder} cannot be made or written (${reason}). Give this user the right to write there, ` +
        'or name another folder in DATA_FOLDER.',
    )
  }
  throw new DatabaseError(
    `The folder ${folder} holds something else (${entries.slice(0, 3).join(', ')}). Name a new or empty folder in DATA_FOLDER.`,
  )
}

async function isOurs(folder: string, entries: readonly string[]): Promise<boolean> {
  if (entries.every((entry) => ofTheFront.includes(entry))) return true
  return (
    entries.includes(mark.name) &&
    (await readFile(join(folder, mark.name), 'utf8')).trim() === mark.text.trim()
  )
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
