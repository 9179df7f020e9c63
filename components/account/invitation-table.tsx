import { type Column, DataTable } from '#components/ui/data-table.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { Moment } from '#components/ui/moment.tsx'
import type { InvitationCard } from '#lib/auth/invitations.ts'
import { messages } from '#lib/i18n/messages.ts'
import { ActionButton } from './action-button.tsx'

interface Invitations {
  invitations: readonly InvitationCard[]
  named: (ids: readonly string[]) => string
  again: (id: string) => Promise<void>
  withdraw: (id: string) => Promise<void>
}

/** Who was invited and has not answered yet. */
export function InvitationTable({ invitations, named, again, withdraw }: Invitations) {
  const t = messages('en', 'people')
  if (invitations.length === 0) return <Empty>{t('list.invitationsNone')}</Empty>
  const columns: Column<InvitationCard>[] = [
    { key: 'name', heading: t('list.name'), rowHeading: true, cell: ({ name }) => name },
    { key: 'email', heading: t('list.email'), cell: ({ email }) => email },
    { key: 'role', heading: t('list.role'), cell: ({ role }) => t(`role.${role}`) },
    {
      key: 'alliances',
      heading: t('list.alliances'),
      cell: ({ role, alliances }) => (role === 'administrator' ? t('list.all') : named(alliances)),
    },
    { key: 'by', heading: t('list.invitedBy'), cell: ({ invitedBy }) => invitedBy.name },
    {
      key: 'until',
      heading: t('list.until'),
      cell: ({ expiresAt }) =>
        expiresAt > new Date() ? (
          <Moment at={expiresAt} />
        ) : (
          t.rich('list.runOut', { date: () => <Moment at={expiresAt} /> })
        ),
    },
    {
      key: 'what',
      heading: t('list.what'),
      cell: ({ id, name }) => (
        <div className="account-actions">
          <ActionButton
            action={again.bind(null, id)}
            label={t('list.again')}
            fullLabel={t('list.againLabel', { name })}
          />
          <ActionButton
            action={withdraw.bind(null, id)}
            label={t('list.withdraw')}
            fullLabel={t('list.withdrawLabel', { name })}
          />
        </div>
      ),
    },
  ]
  return (
    <DataTable
      id="invitations"
      caption={t('list.invitationsCaption')}
      captionHidden
      columns={columns}
      rows={invitations}
      rowKey={({ id }) => id}
    />
  )
}
