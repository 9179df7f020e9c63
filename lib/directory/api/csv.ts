/** What stands in one cell of a table. */
export type Cell = string | number | boolean | null

/** Begins a file, so that spreadsheets know it is UTF-8. */
export const byteOrderMark = '\uFEFF'

/** One line of a table, as RFC 4180 has it. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  const text = defused(cell)
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * Spreadsheets run a cell that begins like a formula, and whoever can write a name could write one. Its apostrophe
 * makes it text. A plain number is none, whatever its sign.
 */
const defused = (text: string): string =>
  /^(?:\s*[=+\-@＝＋－＠]|[\t\r])/.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text) ? `'${text}` : text

/** Several values in one cell. */
export const joined = (values: readonly string[]): string => values.join('; ')
