import { describe, expect, test } from 'vitest'
import { trim, UnfinishedPage } from '#lib/front/http/trim.ts'
import { expectValidHtml } from '#tests/support/html.ts'

// What Next 16.4 writes for a page of ours, shortened.
const head =
  '<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charSet="utf-8"/>' +
  '<link rel="stylesheet" href="/_next/static/chunks/0-fd1.css" data-precedence="next"/>' +
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/0j1.js"/>' +
  '<script src="/_next/static/chunks/1x4.js" async=""></script>' +
  '<script src="/_next/static/chunks/turbopack-077.js" async=""></script>'
const end =
  '<script src="/_next/static/chunks/0j1.js" id="_R_" async=""></script>' +
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>' +
  '<script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n<p>2 > 1</p>"])</script></body></html>'
const page = (body: string, more = '') =>
  `${head}<title>A page</title>${more}<script src="/_next/static/chunks/0cz.js" noModule=""></script></head>` +
  `<body><div hidden=""><!--$--><!--/$--></div><main><h1>A page</h1>${body}</main>${end}`
const trimmed = (body: string, more = '') =>
  '<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charSet="utf-8"/>' +
  `<link rel="stylesheet" href="/_next/static/chunks/0-fd1.css"/><title>A page</title>${more}</head>` +
  `<body><main><h1>A page</h1>${body}</main></body></html>`

const stampOf = (src: string) =>
  src === '/scripts/page.js' ? { src: '/scripts/page.js?v=1', integrity: 'sha384-x' } : undefined
const trimPage = (html: string) => trim(html, stampOf)

test('what Next adds for its scripts goes, and the rest stays and is valid', async () => {
  const { html, lasting } = trimPage(page('<p>12<!-- --> places</p><!--$--><p>More.</p><!--/$-->'))
  expect(html).toBe(trimmed('<p>12 places</p><p>More.</p>'))
  expect(lasting).toBe(true)
  await expectValidHtml(html)
})

describe('what is ours stays:', () => {
  test('a module, with the address and the integrity of what it is now', () => {
    const script = '<script type="module" src="/scripts/page.js" data-words="a &gt; b" async=""></script>'
    expect(trimPage(page('', script)).html).toBe(
      trimmed(
        '',
        '<script type="module" src="/scripts/page.js?v=1" integrity="sha384-x" data-words="a &gt; b" async=""></script>',
      ),
    )
  })

  test('structured data, whatever is in it', () => {
    const data =
      '<script type="application/ld+json">{"name":"<a title=\'<!-- --><p \\"<script src=x><link rel=preload>"}</script>'
    expect(trimPage(page(data)).html).toBe(trimmed(data))
  })

  test.for([
    '<a href="/en" title="a <script> and <!-- --> and </script> in words">A</a>',
    `<code class='language-<link rel="preload">'>x</code>`,
    '<p>&lt;script&gt; 2 > 1 "quoted" it\'s</p>',
    '<!-- a comment of ours -->',
    '<svg viewBox="0 0 1 1"><title>A map</title><path d="M1 1h0"></path></svg>',
  ])('%s', (markup) => {
    expect(trimPage(page(markup)).html).toBe(trimmed(markup))
  })
})

describe('what is not ours goes:', () => {
  test.for([
    '<script>alert(1)</script>',
    '<script src="/scripts/page.js"></script>',
    '<script type="module" src="https://example.org/scripts/page.js"></script>',
    '<script type="module">import "/scripts/page.js"</script>',
    '<script type="speculationrules">{}</script>',
    '<link rel="modulepreload" href="/x.js"/>',
  ])('%s', (markup) => {
    expect(trimPage(page(markup)).html).toBe(trimmed(''))
  })
})

test('a page that is not to be found by search engines is not to last', () => {
  expect(trimPage(page('', '<meta name="robots" content="noindex"/>')).lasting).toBe(false)
  expect(trimPage(page('<p>&lt;meta name="robots" content="noindex"/></p>')).lasting).toBe(true)
})

describe('a page is refused', () => {
  test.for([
    ['that waits for a part', page('<!--$?--><template id="B:0"></template><!--/$-->')],
    ['with a part that failed', page('<!--$!--><template data-msg="x"></template><!--/$-->')],
    ['with a part in the wrong place', page('<template id="P:1"></template>')],
    ['that breaks off', page('').slice(0, -30)],
    ['whose script does not end', `${page('').slice(0, -30)}<script>"</html>`],
  ] as const)('%s', ([, html]) => {
    expect(() => trimPage(html)).toThrow(UnfinishedPage)
  })
})
