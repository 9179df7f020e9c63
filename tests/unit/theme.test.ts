import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const theme = readFileSync(new URL('../../components/styles/theme.css', import.meta.url), 'utf8')
const [light = '', dark = '', chosen = ''] = theme.split(
  /@media \(prefers-color-scheme: dark\)|:root:where\(\[data-theme="dark"\]\)/,
)
const coloursIn = (css: string) =>
  Object.fromEntries([...css.matchAll(/--color-([\w-]+): (#\w{6})/g)].map(([, name, value]) => [name, value]))

function luminance(colour = '#000000'): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one?: string, other?: string): number {
  const [brighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (brighter + 0.05) / (darker + 0.05)
}

const onGrounds = (texts: string[], grounds: string[]) =>
  texts.flatMap((text) => grounds.map((ground): [string, string] => [text, ground]))

test.each([
  ...onGrounds(['ink', 'muted', 'accent', 'accent-strong'], ['paper', 'surface', 'wash', 'mark']),
  ...onGrounds(['warn', 'visited'], ['paper', 'surface']),
  ...onGrounds(['on-accent'], ['accent', 'accent-strong']),
])('%s is read on %s at 7:1 or better, in light and in dark', (text, ground) => {
  for (const colours of [coloursIn(light), { ...coloursIn(light), ...coloursIn(dark) }]) {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(7)
  }
})

test.each(onGrounds(['edge'], ['paper', 'surface']))(
  '%s of a field is seen on %s at 3:1 or better',
  (edge, ground) => {
    for (const colours of [coloursIn(light), { ...coloursIn(light), ...coloursIn(dark) }]) {
      expect(contrast(colours[edge], colours[ground])).toBeGreaterThanOrEqual(3)
    }
  },
)

test('dark is the same whether the device or the reader asks for it', () => {
  expect(Object.keys(coloursIn(dark))).not.toHaveLength(0)
  expect(coloursIn(chosen)).toEqual(coloursIn(dark))
})
