import { DataTable } from '#components/ui/data-table.tsx'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

interface Files {
  /** As in addresses: "cities". */
  noun: string
  /** The same in words. */
  what: string
  files: readonly { format: 'csv' | 'xlsx' | 'geojson' | 'json'; href: string }[]
}

/** What there is as files, and in which forms. */
export function FileTable({ locale, rows }: { locale: Language; rows: readonly Files[] }) {
  const t = messages(locale, 'data')
  const format = messages(locale, 'list')
  return (
    <DataTable
      id="file-table"
      caption={t('files.caption')}
      captionHidden
      rows={rows}
      rowKey={({ noun }) => noun}
      columns={[
        { key: 'what', heading: t('files.what'), rowHeading: true, cell: ({ what }) => what },
        {
          key: 'files',
          heading: t('files.formats'),
          cell: ({ what, files }) => (
            <ul className="inline-list">
              {files.map((file) => (
                <li key={file.format}>
                  <a
                    href={file.href}
                    rel="nofollow"
                    aria-label={t('files.fileOf', { what, format: format(`formats.${file.format}`) })}
                  >
                    {format(`formats.${file.format}`)}
                  </a>
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  )
}
