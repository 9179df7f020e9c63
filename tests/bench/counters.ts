import type { OwnSite } from '#tests/support/own-site.ts'

/** One counter of a site, over all its processes. */
export async function counter(site: OwnSite, name: string, what: string): Promise<number> {
  const address = /Metrics +(http\S+)/.exec(site.said())?.[1] ?? ''
  const text = await (await fetch(address)).text()
  const found = text.matchAll(new RegExp(`^directory_${name}\\{what="${what}",.*\\} ([\\d.]+)$`, 'gm'))
  return [...found].reduce((sum, [, value]) => sum + Number(value), 0)
}
