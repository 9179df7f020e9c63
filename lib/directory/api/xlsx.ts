import { strToU8, Zip, ZipDeflate } from 'fflate'
import type { ColumnDescription, ColumnType } from './columns.ts'
import type { Cell } from './csv.ts'
import type { Exported } from './noun.ts'

/** What a workbook is told besides its rows. */
export interface Workbook {
  /** Of the sheet. */
  name: string
  columns: readonly ColumnDescription[]
  /** A second sheet, which says where the first one comes from. */
  about: { name: string; rows: readonly (readonly [string, string])[] }
}

/** What a sheet can hold: Excel reads no more. */
const mostRows = 1_048_576
const longestText = 32_767

/**
 * A workbook as Excel reads it (ECMA-376), made and sent some rows at a time. Numbers, dates and yes or no are typed; a date of
 * which only the year or the month is known is text, because a spreadsheet knows no such dates.
 */
export async function* xlsx(
  { name, columns, about }: Workbook,
  batches: AsyncGenerator<Exported[]>,
): AsyncGenerator<Uint8Array> {
  // Not a word before the first batch is there: until then the request may still be refused.
  let batch = await batches.next()
  const ready: Uint8Array[] = []
  const zip = new Zip((error, part) => {
    if (error) throw error
    ready.push(part)
  })
  const begin = (path: string) => {
    const file = new ZipDeflate(path, { level: 6 })
    // The same rows make the same file on every day.
    file.mtime = new Date(1980, 0, 1)
    zip.add(file)
    return file
  }
  for (const [path, text] of Object.entries(frame(name, about.name))) begin(path).push(strToU8(text), true)
  begin('xl/worksheets/sheet2.xml').push(strToU8(aboutSheet(about.rows)), true)

  const sheet = begin('xl/worksheets/sheet1.xml')
  const types = columns.map(({ type }) => type)
  sheet.push(strToU8(sheetStart(types) + row(1, columns, (column, at) => text(at, column.name, header))))
  let count = 1
  while (!batch.done) {
    const rows = batch.value.map(({ cells }) => {
      if (++count > mostRows) throw new Error('A sheet holds no more rows')
      return row(count, cells, (cell, at, index) => valueCell(at, cell, types[index] ?? 'text'))
    })
    sheet.push(strToU8(rows.join('')))
    yield* ready.splice(0)
    batch = await batches.next()
  }
  sheet.push(
    strToU8(`</sheetData><autoFilter ref="A1:${place(count, columns.length - 1)}"/></worksheet>`),
    true,
  )
  zip.end()
  yield* ready.splice(0)
}

// The formats of cells, by their place in styles.xml.
const [header, day, moment] = [1, 2, 3]

function valueCell(at: string, cell: Cell, type: ColumnType): string {
  if (cell === null || cell === '') return ''
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${Number(cell)}</v></c>`
  const isDay = type === 'partialDate' && cell.length === 10
  if (isDay || type === 'time') {
    const serial = serialOf(cell)
    if (serial !== null) return `<c r="${at}" s="${isDay ? day : moment}"><v>${serial}</v></c>`
  }
  return text(at, cell)
}

/** Days since 1900 as Excel counts them, which it does right from March of that year on. */
function serialOf(date: string): number | null {
  const serial = Date.parse(date) / 86_400_000 + 25_569
  return serial > 60 ? serial : null
}

/** A text cell is no formula, however it begins. */
const text = (at: string, value: string, style = 0): string =>
  `<c r="${at}" t="inlineStr"${style ? ` s="${style}"` : ''}><is><t xml:space="preserve">${escaped(value.slice(0, longestText))}</t></is></c>`

/** What XML cannot hold is left out; what Excel would read as a character's number is kept as it is written. */
const escaped = (value: string): string =>
  value
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are taken out.
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')

const row = <Item>(
  number: number,
  items: readonly Item[],
  cell: (item: Item, at: string, index: number) => string,
): string =>
  `<row r="${number}">${items.map((item, index) => cell(item, place(number, index), index)).join('')}</row>`

/** As in "B12". There are never more than 26 columns. */
const place = (number: number, column: number): string => `${String.fromCharCode(65 + column)}${number}`

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

const widths: Partial<Record<ColumnType, number>> = {
  text: 36,
  texts: 36,
  address: 40,
  time: 20,
  id: 13,
}

/** The first row stays where it is while one scrolls. */
const sheetStart = (types: readonly ColumnType[]): string =>
  `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${columnWidths(types.map((type) => widths[type] ?? 14))}<sheetData>`

const columnWidths = (wide: readonly number[]): string =>
  `<cols>${wide.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`

const aboutSheet = (rows: Workbook['about']['rows']): string =>
  `${declaration}<worksheet xmlns="${main}">${columnWidths([24, 120])}<sheetData>${rows
    .map((cells, index) =>
      row(index + 1, cells, (cell, at, column) => text(at, cell, column === 0 ? header : 0)),
    )
    .join('')}</sheetData></worksheet>`

/** Everything in the file that is no sheet. */
const frame = (sheet: string, about: string): Record<string, string> => ({
  '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
  'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="rId1"/><sheet name="${escaped(about)}" sheetId="2" r:id="rId2"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relations([
    ['worksheet', 'worksheets/sheet1.xml'],
    ['worksheet', 'worksheets/sheet2.xml'],
    ['styles', 'styles.xml'],
  ]),
  'xl/styles.xml': `${declaration}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
})

const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`
