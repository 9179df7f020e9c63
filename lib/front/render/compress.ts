import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/**
 * For a page that is kept: done once and sent often, on a thread of its own. Its first reader waits for it, though, and two
 * degrees more of brotli take ten times as long for 0.4 %.
 */
export async function compressForKeeping(identity: Buffer): Promise<{ gzip: Buffer; br: Buffer }> {
  const [zipped, br] = await Promise.all([
    zip(identity, { level: 6 }),
    brotli(identity, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 7,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
      },
    }),
  ])
  return { gzip: zipped, br }
}

/** For one reader, who waits for it. */
export async function compressForOne(identity: Buffer): Promise<{ gzip: Buffer }> {
  return { gzip: await zip(identity, { level: 5 }) }
}
