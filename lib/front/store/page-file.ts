// A kept page as the content of one file: a line that says what it is, then the bodies. Whatever is not exactly that, a file
// cut short or one that another version wrote, is no page.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { RecordKind } from '#prisma/generated/enums.ts'
import type { KeptPage } from './kept-page.ts'

const head = z.object({
  version: z.string(),
  address: z.string(),
  status: z.number(),
  headers: z.record(z.string(), z.string()),
  etag: z.string(),
  used: z.object({
    records: z.array(z.string()),
    ends: z.array(z.string()),
    kinds: z.array(z.enum(RecordKind)),
  }),
  mark: z.object({ seq: z.string().regex(/^\d+$/).transform(BigInt), saveId: z.string() }),
  renderedAt: z.number(),
  lengths: z.object({ identity: z.number(), gzip: z.number(), br: z.number() }),
})

/** @param version - of whatever makes pages what they are; a page of another one is not read back. */
export function encodePage({ bodies, mark, ...page }: KeptPage, version: string): Buffer {
  const { identity, gzip, br } = bodies
  const lengths = { identity: identity.length, gzip: gzip.length, br: br.length }
  const known = { ...page, version, lengths, mark: { seq: String(mark.seq), saveId: mark.saveId } }
  const content = Buffer.concat([Buffer.from(`${JSON.stringify(known)}\n`), identity, gzip, br])
  return Buffer.concat([checksum(content), content])
}

/** Undefined when the file holds no whole page of this version. */
export function decodePage(file: Buffer, version: string): KeptPage | undefined {
  const content = file.subarray(checksumLength)
  if (!checksum(content).equals(file.subarray(0, checksumLength))) return undefined
  const end = content.indexOf('\n')
  const { success, data } = head.safeParse(parsed(content.toString('utf8', 0, end)))
  if (!success || data.version !== version) return undefined
  const { lengths, version: ours, ...page } = data
  const zipped = end + 1 + lengths.identity
  const brotli = zipped + lengths.gzip
  const bodies = {
    identity: content.subarray(end + 1, zipped),
    gzip: content.subarray(zipped, brotli),
    br: content.subarray(brotli),
  }
  return bodies.br.length === lengths.br ? { ...page, bodies } : undefined
}

const checksumLength = 32
const checksum = (content: Buffer) => createHash('sha256').update(content).digest()

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
