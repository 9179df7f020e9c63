import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

/** A tree of HTML elements. */
type Root = Parameters<ReturnType<typeof rehypeSanitize>>[0]

// Pictures would load from elsewhere, and inputs (task lists) would do nothing.
const schema = {
  ...defaultSchema,
  tagNames: defaultSchema.tagNames?.filter((name) => name !== 'img' && name !== 'input') ?? [],
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto'] },
}

/** Moves headings down so that the text's first level becomes `level`; none goes deeper than the sixth. */
function shiftHeadings(level: number) {
  return (tree: Root) => shift(tree.children, level - 1)
}

function shift(nodes: Root['children'], by: number): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue
    const depth = /^h([1-6])$/.exec(node.tagName)?.[1]
    if (depth) node.tagName = `h${Math.min(6, Number(depth) + by)}`
    shift(node.children, by)
  }
}

const safe = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeSanitize, schema).freeze()

const processors = new Map([2, 3, 4].map((level) => [level, processor(level)]))

function processor(level: number) {
  return safe()
    .use(() => shiftHeadings(level))
    .use(rehypeStringify)
    .freeze()
}

/**
 * Markdown (with tables and strike-through) as HTML that is safe to show: HTML in the text, pictures, scripts and
 * unknown link schemes are dropped. Headings begin at `headingLevel`.
 */
export function markdownToHtml(markdown: string, headingLevel: 2 | 3 | 4): string {
  const known = processors.get(headingLevel) ?? processor(headingLevel)
  return String(known.processSync(markdown))
}

/** The first paragraph of a text in Markdown, without any markup, in one line. Null where there is none. */
export function firstParagraph(markdown: string | null): string | null {
  const tree = safe.runSync(safe.parse(markdown ?? ''))
  const paragraph = tree.children.find((node) => node.type === 'element' && node.tagName === 'p')
  return (paragraph && textOf(paragraph).replace(/\s+/g, ' ').trim()) || null
}

function textOf(node: Root['children'][number]): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textOf).join('') : ''
}
