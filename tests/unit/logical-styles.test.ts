import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// Arabic reads from right to left: a style that says "left" is wrong there. Say start and end.
const inCss =
  /(?<![\w-])((margin|padding|border|inset|scroll-margin|scroll-padding)-(left|right)|border-(top|bottom)-(left|right)-radius|(left|right)(?=\s*:)|(float|clear|text-align)\s*:\s*(left|right))/
const inClass =
  /(?<![\w-])-?((ml|mr|pl|pr|left|right|rounded-[lr]|rounded-[tb][lr]|border-[lr])(-[\w[.]+)|(text|float|clear)-(left|right))(?![\w-])/

test.for([
  'margin-left: 1rem',
  'padding-right: 0',
  'text-align: left',
  '  left: 0',
  'border-top-left-radius: 2px',
  'float: right',
])('refuses the rule %s', (rule) => {
  expect(rule).toMatch(inCss)
})

test.for(['ml-4', '-mr-2', 'md:pl-[3px]', 'text-left', 'left-0', 'rounded-l-md', 'border-r-2'])(
  'refuses the class %s',
  (name) => {
    expect(`<p className="flex ${name} mt-2">`).toMatch(inClass)
  },
)

test.for(['margin-inline-start: 1rem', 'inset-inline-end: 0', 'text-align: start', 'padding-block: 1rem'])(
  'accepts the rule %s',
  (rule) => {
    expect(rule).not.toMatch(inCss)
  },
)

test.for(['ms-4', 'pe-2', 'text-start', 'start-0', 'rounded-s-md', 'border-e-2', 'html-5', 'top-left-note'])(
  'accepts the class %s',
  (name) => {
    expect(`<p className="flex ${name} mt-2">`).not.toMatch(inClass)
  },
)

test('no style of the project says left or right', () => {
  const wrong = [...find('{app,components}/**/*.css', inCss), ...find('{app,components}/**/*.tsx', inClass)]
  expect(wrong).toEqual([])
})

const find = (files: string, pattern: RegExp) =>
  globSync(files).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  )
