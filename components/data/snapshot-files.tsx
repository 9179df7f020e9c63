import { DataTable } from '#components/ui/data-table.tsx'
import { formatDate } from '#lib/i18n/dates.ts'
import { formatBytes } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

interface SnapshotFiles {
  locale: Language
  /** As in its address: "2026-11-22". */
  date: string
  files: readonly { name: string; size: number; sha256: string }[]
}

/** The files of one snapshot, each with what proves that it is whole. */
export function SnapshotFiles({ locale, date, files }: SnapshotFiles) {
  const t = messages(locale, 'data')
  return (
    <DataTable
      id={`snapshot-${date}`}
      caption={t('snapshots.caption', { date: formatDate(locale, date) })}
      captionHidden
      rows={files}
      rowKey={({ name }) => name}
      columns={[
        {
          key: 'file',
          heading: t('snapshots.file'),
          rowHeading: true,
          cell: ({ name }) => (
            <a href={`/data/${date}/${name}`} translate="no">
              {name}
            </a>
          ),
        },
        {
          key: 'size',
          heading: t('snapshots.size'),
          numeric: true,
          cell: ({ size }) => formatBytes(locale, size),
        },
        {
          key: 'sha256',
          heading: t('snapshots.checksum'),
          cell: ({ sha256 }) => <code className="checksum">{sha256}</code>,
        },
      ]}
    />
  )
}
