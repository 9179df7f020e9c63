// `npm run export -- file.jsonl`: everything that the public may see, for another installation to take in.
import { createWriteStream } from 'node:fs'
import { rename } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { db } from '#lib/db/client.ts'
import { dump } from './dump.ts'

const [path] = process.argv.slice(2)
if (path === undefined) {
  process.stderr.write('Name the file to be written: npm run export -- directory.jsonl\n')
  process.exitCode = 2
} else {
  // Under its name stands a whole file or none.
  await pipeline(Readable.from(dump()), createWriteStream(`${path}.part`))
  await rename(`${path}.part`, path)
  process.stdout.write(`Written to ${path}.\n`)
}
await db.$disconnect()
