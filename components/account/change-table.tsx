import { type Column, DataTable } from '#components/ui/data-table.tsx'
import { Moment } from '#components/ui/moment.tsx'
import type { AccountChange } from '#lib/directory/admin/accounts/changes.ts'
import { messages } from '#lib/i18n/messages.ts'
import { personPath } from '#lib/records/admin-paths.ts'

interface Changes {
  changes: readonly AccountChange[]
  /** Whether it is about one person, whom the page has named already. */
  ofOne?: boolean
  /** Whether the reader may look at people. */
  linked?: boolean
}

/** What was done to accounts, the newest first. */
export function ChangeTable({ changes, ofOne = false, linked = false }: Changes) {
  const t = messages('en', 'people')
  if (changes.length === 0) return <p>{t('changes.none')}</p>
  const named = (id: string | null, name: string) =>
    linked && id !== null ? <a href={personPath(id)}>{name}</a> : name
  const columns: Column<AccountChange>[] = [
    {
      key: 'what',
      heading: t('changes.what'),
      rowHeading: true,
      cell: ({ action }) => t(`did.${action}`),
    },
    {
      key: 'person',
      heading: t('changes.person'),
      cell: ({ personId, person }) => named(personId, person),
    },
    { key: 'by', heading: t('changes.by'), cell: ({ byId, by }) => named(byId, by) },
    { key: 'before', heading: t('changes.before'), cell: ({ before }) => before },
    { key: 'after', heading: t('changes.after'), cell: ({ after }) => after },
    {
      key: 'at',
      heading: t('changes.at'),
      cell: ({ at }) => <Moment at={at} />,
    },
  ]
  return (
    <DataTable
      id="changes"
      caption={t('changes.caption')}
      captionHidden
      columns={columns.filter(({ key }) => !ofOne || key !== 'person')}
      rows={changes}
      rowKey={({ id }) => String(id)}
    />
  )
}
