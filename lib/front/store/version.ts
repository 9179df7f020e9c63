import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { siteOrigin } from '#lib/directory/origin.ts'

/** Changes with everything that makes a kept page what it is: Next's build, the origin it names itself by, and what the front does to it. */
export function pagesVersion(buildFolder: string): string {
  const hash = createHash('sha256')
    .update(readFileSync(join(buildFolder, 'BUILD_ID')))
    .update(siteOrigin())
  const front = join(import.meta.dirname, '..')
  for (const file of readdirSync(front, { recursive: true, encoding: 'utf8' }).toSorted())
    if (file.endsWith('.ts')) hash.update(file).update(readFileSync(join(front, file)))
  return hash.digest('hex')
}
