// A picture for sharing: 1200 by 630, as all who show such pictures want it.
import type { OverlayOptions } from 'sharp'
import { languages } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { escapeXml } from '#lib/text/xml.ts'
import type { PictureContent } from './content.ts'
import { fontFamilies, prepareFonts } from './fonts.ts'
import { globeSvg } from './globe.ts'
import { pictureSize } from './name.ts'

const { width, height } = pictureSize
const margin = 72
const textWidth = 640
/** More of a title is not read on a picture. */
const longestTitle = 130

interface Text {
  text: string
  /** In pixels. */
  size: number
  colour: string
  weight: 'Regular' | 'Bold'
  /** Space above. */
  gap: number
}

/** @param folder where pictures are kept. */
export async function drawPicture(content: PictureContent, folder: string): Promise<Buffer> {
  await prepareFonts(folder)
  // Loaded when it is needed: most processes draw nothing.
  const { default: sharp } = await import('sharp')
  const rightToLeft = languages[content.locale].direction === 'rtl'

  /** A block of text, shaped and broken into lines as its language does. */
  const set = async ({ text, size, colour, weight }: Text) => {
    const markup = `<span foreground="${colour}">${escapeXml(text)}</span>`
    const { data, info } = await sharp({
      text: {
        text: markup,
        font: `${fontFamilies} ${weight} ${size}`,
        width: textWidth,
        wrap: 'word-char',
        rgba: true,
        dpi: 72,
        spacing: Math.round(size * 0.08),
      },
    })
      .png()
      .toBuffer({ resolveWithObject: true })
    return { input: data, width: info.width, height: info.height }
  }
  const beside = (blockWidth: number) => (rightToLeft ? width - margin - blockWidth : margin)

  const layers: OverlayOptions[] = []
  let top = 84
  for (const text of textsOf(content)) {
    // There would be nothing to draw.
    if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(text.text)) continue
    const block = await set(text)
    top += text.gap
    // A name that would run into the line below is left out: the title stands alone then.
    if (top + block.height > height - 130) break
    layers.push({ input: block.input, left: beside(block.width), top })
    top += block.height
  }
  const name = await set({
    text: messages(content.locale, 'site')('name'),
    size: 27,
    colour: '#1c3b8e',
    weight: 'Bold',
    gap: 0,
  })
  const baseline = height - 62
  const markSize = 44
  layers.push({
    input: name.input,
    left: rightToLeft ? width - margin - markSize - 14 - name.width : margin + markSize + 14,
    top: baseline - Math.round(name.height / 2),
  })
  const markLeft = rightToLeft ? width - margin - markSize : margin
  return await sharp(Buffer.from(background(content, rightToLeft, markLeft, baseline - markSize / 2)))
    .composite(layers)
    .png({ palette: true, quality: 90, compressionLevel: 9 })
    .toBuffer()
}

function textsOf({ title, otherName, kicker }: PictureContent): Text[] {
  const shown = shortened(title)
  const size = shown.length <= 18 ? 84 : shown.length <= 40 ? 66 : shown.length <= 80 ? 52 : 42
  return [
    ...(kicker ? [{ text: kicker, size: 28, colour: '#474b56', weight: 'Regular', gap: 0 } as const] : []),
    { text: shown, size, colour: '#191b22', weight: 'Bold', gap: 26 },
    ...(otherName && otherName !== title
      ? [{ text: shortened(otherName), size: 36, colour: '#474b56', weight: 'Regular', gap: 30 } as const]
      : []),
  ]
}

/** Cut between what a reader takes for one character. */
function shortened(text: string): string {
  const characters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)
  return characters.length > longestTitle ? `${characters.slice(0, longestTitle - 1).join('')}…` : text
}

function background(
  { places }: PictureContent,
  rightToLeft: boolean,
  markLeft: number,
  markTop: number,
): string {
  const globe = globeSvg(places, { x: rightToLeft ? 222 : width - 222, y: height / 2 + 8, radius: 252 })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="#fdfcf9"/>
${globe}
<rect width="${width}" height="14" fill="#1c3b8e"/>
<g transform="translate(${markLeft} ${markTop}) scale(1.375)" fill="none" stroke="#1c3b8e" stroke-width="2" stroke-linejoin="round">
<path d="M6.8 6.8h18.4v18.4H6.8zM16 3l13 13-13 13L3 16z"/><circle cx="16" cy="16" r="3.2" fill="#1c3b8e" stroke="none"/></g>
</svg>`
}
