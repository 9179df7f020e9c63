import { DataTable } from '#components/ui/data-table.tsx'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

interface Column {
  name: string
  meaning: string
  holds: string
  origin: string
  codes: readonly string[]
}

interface Codebook {
  locale: Language
  /** Unique on the page. */
  id: string
  /** What the table holds, in words. */
  noun: string
  columns: readonly Column[]
}

/** The columns of one table: what each means, what it holds and whose word it is. */
export function CodebookTable({ locale, id, noun, columns }: Codebook) {
  const t = messages(locale, 'data')
  return (
    <DataTable
      id={`columns-${id}`}
      caption={t('codebook.caption', { noun })}
      captionHidden
      rows={columns}
      rowKey={({ name }) => name}
      columns={[
        {
          key: 'name',
          heading: t('codebook.column'),
          rowHeading: true,
          cell: ({ name }) => <code translate="no">{name}</code>,
        },
        { key: 'meaning', heading: t('codebook.meaning'), cell: ({ meaning }) => meaning },
        {
          key: 'holds',
          heading: t('codebook.holds'),
          cell: ({ holds, codes }) =>
            codes.length > 0 ? t('codebook.codes', { type: holds, codes: codes.join(', ') }) : holds,
        },
        { key: 'from', heading: t('codebook.from'), cell: ({ origin }) => origin },
      ]}
    />
  )
}
