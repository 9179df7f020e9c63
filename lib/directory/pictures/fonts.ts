// The letters of the pictures. No font of the machine is used: they come with npm packages, in a form (WOFF2) that what draws
// text does not read, so they are unpacked once.
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { decompress } from 'wawoff2'
import { setFonts } from '#lib/env.ts'
import { escapeXml } from '#lib/text/xml.ts'

/** Latin, Greek, Cyrillic, Devanagari; Arabic; Chinese. */
const packages = ['noto-sans', 'noto-sans-arabic', 'noto-sans-sc']

/** In the order in which letters are looked for. */
export const fontFamilies = 'Noto Sans, Noto Sans Arabic, Noto Sans SC'

/** Changes with what is unpacked, and how. */
const version = 'fonts-5.3'

let prepared: Promise<void> | undefined

/** From here on text can be drawn in this process. @param folder where pictures are kept. */
export function prepareFonts(folder: string): Promise<void> {
  prepared ??= prepare(folder).catch((error: unknown) => {
    prepared = undefined
    throw error
  })
  return prepared
}

async function prepare(folder: string): Promise<void> {
  const fonts = join(folder, version)
  const configuration = join(fonts, 'fonts.conf')
  if (!(await readFile(configuration).catch(() => null))) await unpack(folder, fonts)
  // What reads it does so when the first text is drawn in this process.
  setFonts(configuration)
}

/** Whole or not at all: several processes may do this at once, and the first one counts. */
async function unpack(folder: string, fonts: string): Promise<void> {
  const making = `${fonts}-${process.pid}-${Date.now()}`
  await mkdir(folder, { recursive: true })
  await mkdir(making)
  try {
    for (const name of packages) {
      const from = join(process.cwd(), 'node_modules/@fontsource-variable', name, 'files')
      for (const file of await readdir(from)) {
        if (!file.endsWith('-wght-normal.woff2')) continue
        const font = await decompress(await readFile(join(from, file)))
        await writeFile(join(making, file.replace(/woff2$/, 'ttf')), font)
      }
    }
    await writeFile(join(making, 'fonts.conf'), fontsConf(fonts))
    await rename(making, fonts).catch(async (error: unknown) => {
      if (!(await readFile(join(fonts, 'fonts.conf')).catch(() => null))) throw error
    })
  } finally {
    await rm(making, { recursive: true, force: true })
  }
}

const fontsConf = (fonts: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${escapeXml(fonts)}</dir><cachedir>${escapeXml(join(fonts, 'cache'))}</cachedir></fontconfig>
`
