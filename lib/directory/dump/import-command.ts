// `npm run import -- file.jsonl`: takes in what `npm run export` of another installation has written, all of it or nothing. What may be
// private in it is refused, unless `--private-data-checked` says that somebody has looked.
import { parseArgs } from 'node:util'
import { db } from '#lib/db/client.ts'
import { importDump } from './import.ts'
import { DumpError } from './read.ts'

const { positionals, values } = parseArgs({
  options: { 'private-data-checked': { type: 'boolean' } },
  allowPositionals: true,
  strict: false,
})
const [path] = positionals
try {
  if (path === undefined) throw new DumpError('Name the file: npm run import -- directory.jsonl')
  const { created, updated, same } = await importDump(path, {
    privateDataChecked: values['private-data-checked'] === true,
  })
  process.stdout.write(`${created} records created, ${updated} changed, ${same} were the same already.\n`)
} catch (error) {
  if (!(error instanceof DumpError) && !isOfFile(error)) throw error
  process.stderr.write(`${error.message}\nNothing was changed.\n`)
  process.exitCode = 1
} finally {
  await db.$disconnect()
}

/** It is not there, is a folder, or may not be read. */
function isOfFile(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error && ['open', 'read'].includes(String(error.syscall))
}
