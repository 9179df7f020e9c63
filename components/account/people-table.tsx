import { type Column, DataTable } from '#components/ui/data-table.tsx'
import { Moment } from '#components/ui/moment.tsx'
import { Tag } from '#components/ui/tag.tsx'
import type { PersonCard } from '#lib/auth/people.ts'
import { messages } from '#lib/i18n/messages.ts'
import { personPath } from '#lib/records/admin-paths.ts'

interface People {
  people: readonly PersonCard[]
  /** The names of alliances. */
  named: (ids: readonly string[]) => string
}

/** Everybody who has an account, and those who had one. */
export function PeopleTable({ people, named }: People) {
  const t = messages('en', 'people')
  const columns: Column<PersonCard>[] = [
    {
      key: 'name',
      heading: t('list.name'),
      rowHeading: true,
      cell: ({ id, name, deactivatedAt }) => (
        <>
          <a href={personPath(id)}>{name}</a>{' '}
          {deactivatedAt && <Tag tone="warn">{t('list.deactivated')}</Tag>}
        </>
      ),
    },
    { key: 'email', heading: t('list.email'), cell: ({ email }) => email },
    { key: 'role', heading: t('list.role'), cell: ({ role }) => t(`role.${role}`) },
    {
      key: 'alliances',
      heading: t('list.alliances'),
      cell: ({ role, alliances }) => (role === 'administrator' ? t('list.all') : named(alliances)),
    },
    {
      key: 'factor',
      heading: t('list.secondFactor'),
      cell: ({ twoFactorEnabled }) => (twoFactorEnabled ? t('list.on') : t('list.off')),
    },
    {
      key: 'seen',
      heading: t('list.seen'),
      cell: ({ sessions: [last] }) => (last ? <Moment at={last.lastSeenAt} /> : t('list.never')),
    },
  ]
  return (
    <DataTable
      id="people"
      caption={t('list.caption')}
      captionHidden
      columns={columns}
      rows={people}
      rowKey={({ id }) => id}
    />
  )
}
