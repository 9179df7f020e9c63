// The results, for the terminal and for the README.
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'

export interface Row {
  what: string
  measured: string
  /** Beside what it is measured against. */
  ratio?: string
  /** What bar there is. */
  reach?: string
}

export interface Section {
  title: string
  rows: readonly Row[]
  /** Sentences that belong to it. */
  notes?: readonly string[]
}

export const count = (value: number) =>
  new Intl.NumberFormat('en', { maximumFractionDigits: 0 }).format(value)
export const milliseconds = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`
export const times = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ×`

/** What else the machine had to do before the bench began: an idle one says 0. */
const before = loadavg()[0] ?? 0

/** Never the name of the machine, nor where on it anything lies. */
function circumstances(generator: string): string {
  const [cpu] = cpus()
  const date = new Date().toISOString().slice(0, 10)
  return (
    `Measured on ${date}: ${cpus().length} cores (${cpu?.model.trim()}), Node ${process.versions.node}, asked by ${generator} on ` +
    `the same machine, which takes its share of the cores. Load average before it began: ${before.toFixed(1)}.`
  )
}

export function markdown(sections: readonly Section[], generator: string): string {
  const tables = sections.map(({ title, rows, notes = [] }) => {
    const lines = rows.map(
      ({ what, measured, ratio = '', reach = '' }) => `| ${what} | ${measured} | ${ratio} | ${reach} |`,
    )
    const table = [`| ${title} | measured | ratio | to reach |`, '| --- | --- | --- | --- |', ...lines].join(
      '\n',
    )
    return [table, ...notes].join('\n\n')
  })
  return [circumstances(generator), ...tables].join('\n\n')
}

const [begin, end] = ['<!-- bench:begin -->', '<!-- bench:end -->']

export function writeIntoReadme(text: string): void {
  const readme = readFileSync('README.md', 'utf8')
  const from = readme.indexOf(begin)
  const to = readme.indexOf(end)
  if (from < 0 || to < from) throw new Error(`README.md has no ${begin} and ${end}.`)
  writeFileSync('README.md', `${readme.slice(0, from + begin.length)}\n\n${text}\n\n${readme.slice(to)}`)
}
