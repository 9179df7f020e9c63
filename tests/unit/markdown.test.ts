import { expect, test } from 'vitest'
import { firstParagraph, markdownToHtml } from '#lib/text/markdown.ts'

test('headings begin below the heading they stand under', () => {
  expect(markdownToHtml('# One\n\n###### Six', 3)).toBe('<h3>One</h3>\n<h6>Six</h6>')
})

test('tables, lists and links are kept', () => {
  expect(markdownToHtml('- [a](https://example.org)', 3)).toContain('<a href="https://example.org">a</a>')
  expect(markdownToHtml('| a |\n|---|\n| 1 |', 3)).toContain('<td>1</td>')
})

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['a handler', '<b onclick="alert(1)">x</b>'],
  ['a link that runs', '[x](javascript:alert(1))'],
  ['a link that runs, disguised', '[x](JaVaScRiPt:alert(1))'],
  ['a picture from elsewhere', '![x](https://example.org/x.png)'],
  ['an inline style', '<p style="position:fixed">x</p>'],
])('%s is dropped', (_what, markdown) => {
  expect(markdownToHtml(markdown, 3)).not.toMatch(/script|onclick|<img|style=/i)
})

test.each([
  [
    '# A\n\nThe *first*, with [a link](https://example.org)\nover two lines.\n\nThe second.',
    'The first, with a link over two lines.',
  ],
  ['- a list', null],
  ['<script>alert(1)</script>', null],
  [null, null],
])('the first paragraph of %j is %j', (markdown, text) => {
  expect(firstParagraph(markdown)).toBe(text)
})
