import { Facts } from '#components/ui/facts.tsx'
import { Moment } from '#components/ui/moment.tsx'
import type { PersonCard } from '#lib/auth/people.ts'
import { formatDate } from '#lib/i18n/dates.ts'
import { messages } from '#lib/i18n/messages.ts'

interface PersonBox {
  person: PersonCard
  /** Their names. */
  alliances: string
}

export function PersonFacts({ person, alliances }: PersonBox) {
  const t = messages('en', 'people')
  const { email, role, twoFactorEnabled, createdAt, deactivatedAt, sessions } = person
  const [last] = sessions
  return (
    <>
      {deactivatedAt && (
        <p className="notice warn">{t('person.deactivatedOn', { date: formatDate('en', deactivatedAt) })}</p>
      )}
      <Facts
        title={t('person.facts')}
        facts={[
          { label: t('list.email'), value: email },
          { label: t('list.role'), value: t(`role.${role}`) },
          { label: t('list.alliances'), value: role === 'administrator' ? t('list.all') : alliances },
          { label: t('list.secondFactor'), value: twoFactorEnabled ? t('list.on') : t('list.off') },
          { label: t('person.since'), value: formatDate('en', createdAt) },
          { label: t('list.seen'), value: last ? <Moment at={last.lastSeenAt} /> : t('list.never') },
        ]}
      />
    </>
  )
}
