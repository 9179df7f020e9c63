import type { ReactNode } from 'react'

export interface Column<Row> {
  /** Unique in the table. */
  key: string
  heading: string
  cell: (row: Row) => ReactNode
  /** The cell names its row: a `th`. One column of a table has this. */
  rowHeading?: boolean
  /** Numbers are set at the end of the cell. */
  numeric?: boolean
}

interface Table<Row> {
  /** Unique on the page. */
  id: string
  /** Says what the table holds; read first by a screen reader. */
  caption: ReactNode
  /** The caption is for screen readers only, where a heading above says the same. */
  captionHidden?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
}

/** A table that stays one on a phone: wider than the screen, it scrolls inside a frame that the keyboard can reach. */
export function DataTable<Row>({ id, caption, captionHidden = false, columns, rows, rowKey }: Table<Row>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it a keyboard cannot scroll the table.
    <section className="table-region" aria-labelledby={`${id}-caption`} tabIndex={0}>
      <table id={id}>
        <caption id={`${id}-caption`} className={captionHidden ? 'sr-only' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.numeric ? 'label numeric' : 'label'}>
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) =>
                column.rowHeading ? (
                  <th key={column.key} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} className={column.numeric ? 'numeric' : undefined}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
