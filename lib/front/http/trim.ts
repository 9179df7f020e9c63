// A finished page without what Next adds for its own scripts. See tests/unit/trim.test.ts for what that is.

/** The page still waits for a part that a script was to put in its place, so without scripts it is no page. */
export class UnfinishedPage extends Error {
  override name = 'UnfinishedPage'
}

export interface Trimmed {
  html: string
  /** The page wants to be found again. One that does not, such as an empty list, is not worth keeping either. */
  lasting: boolean
}

/** Address and integrity of one of our own scripts, as they stand in a page. */
export interface Stamp {
  /** With a part that changes whenever the script does, so that it can be kept for ever. */
  src: string
  /** Subresource Integrity: "sha384-…". */
  integrity: string
}

export type StampOf = (src: string) => Stamp | undefined

/** A comment, or a tag with its name and attributes. In text, a "<" is always escaped; in an attribute it may not be. */
const token = /<!--.*?-->|<([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gis

/** What metadata stood in while it was being made. Next never takes it away. */
const metadataPlace = '<div hidden=""><!--$--><!--/$--></div>'

/**
 * Throws UnfinishedPage where the page would miss something without Next's scripts.
 * @param stampOf what is known of a script of ours; undefined for an address at which there is none.
 */
export function trim(page: string, stampOf: StampOf): Trimmed {
  if (!page.endsWith('</html>')) throw new UnfinishedPage('The page breaks off.')
  const whole = page.replace(metadataPlace, '')
  const tokens = new RegExp(token)
  let html = ''
  let lasting = true
  let end = 0
  for (let match = tokens.exec(whole); match; match = tokens.exec(whole)) {
    const { 0: found, 1: name, 2: attributes = '', index } = match
    html += whole.slice(end, index)
    end = index + found.length
    if (name === 'script') {
      const close = whole.indexOf('</script>', end)
      if (close < 0) throw new UnfinishedPage('A script in the page does not end.')
      html += keptScript(attributes, whole.slice(end, close), stampOf)
      end = close + '</script>'.length
      // What stands in a script is no markup, and must not be taken for the beginning of any.
      tokens.lastIndex = end
    } else {
      html += name === undefined ? keptComment(found) : keptTag(found, name, attributes)
      if (name === 'meta' && / name="robots"/.test(attributes) && attributes.includes('noindex'))
        lasting = false
    }
  }
  return { html: html + whole.slice(end), lasting }
}

/** Ours are modules from /scripts, and data. Everything else is Next's. */
function keptScript(attributes: string, inside: string, stampOf: StampOf): string {
  if (/ type="application\/ld\+json"/.test(attributes)) return `<script${attributes}>${inside}</script>`
  const src = / src="(\/scripts\/[^"]+)"/.exec(attributes)?.[1]
  if (src === undefined || !/ type="module"/.test(attributes)) return ''
  const stamp = stampOf(src)
  const stamped = stamp
    ? attributes.replace(` src="${src}"`, ` src="${stamp.src}" integrity="${stamp.integrity}"`)
    : attributes
  return `<script${stamped}></script>`
}

/** React marks with comments where texts meet, and parts that came in time; others came too late for this page. */
function keptComment(comment: string): string {
  if (/^<!--\$[?~!]-->$/.test(comment)) throw new UnfinishedPage('A part of the page is not in its place.')
  return /^<!--(?:\/?[$&]?| )-->$/.test(comment) ? '' : comment
}

/** Without scripts there is nothing to fetch ahead, and no order of stylesheets to keep. */
function keptTag(tag: string, name: string, attributes: string): string {
  if (name === 'template' && / id="[BP]:/.test(attributes))
    throw new UnfinishedPage('A part of the page is missing.')
  if (name !== 'link') return tag
  if (/ rel="(?:preload|modulepreload|prefetch|preconnect|dns-prefetch|expect)"/.test(attributes)) return ''
  return tag.replace(' data-precedence="next"', '')
}
