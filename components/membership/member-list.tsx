import { RecordAnchor } from '#components/record/record-anchor.tsx'
import { Tag } from '#components/ui/tag.tsx'
import type { MemberEntry } from '#lib/alliances/queries.ts'
import { compareText, formatNumber } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { membershipPeriod } from './membership-period.ts'

interface Members {
  locale: Language
  members: readonly MemberEntry[]
}

/** Members by name, each with what it is where that is no city, its place in the alliance's list and the wording there. */
export function MemberList({ locale, members }: Members) {
  const compare = compareText(locale)
  const named = members.toSorted((a, b) => compare(titleOf(a), titleOf(b)))
  return (
    <ul>
      {named.map((member) => (
        <li key={member.id} className="break-inside-avoid py-1.5 leading-snug">
          <Member locale={locale} member={member} />
        </li>
      ))}
    </ul>
  )
}

const titleOf = ({ city, organization }: MemberEntry) => (city ?? organization)?.record.title ?? ''

function Member({ locale, member }: { locale: Language; member: MemberEntry }) {
  const t = messages(locale, 'membership')
  const record = (member.city ?? member.organization)?.record
  // For a list without dates the page says so once.
  const period = membershipPeriod(locale, member)
  return (
    <>
      {record && <RecordAnchor locale={locale} record={record} />}{' '}
      {member.city && member.city.kind !== 'city' && (
        <Tag>{messages(locale, 'city')(`kind.${member.city.kind}`)}</Tag>
      )}{' '}
      {(member.role === 'observer' || member.role === 'partner') && (
        <Tag tone="dashed">{t(`role.${member.role}`)}</Tag>
      )}{' '}
      {member.status !== 'current' && <Tag tone="warn">{t(`status.${member.status}`)}</Tag>}
      <Wording locale={locale} member={member} />
      {period && <span className="block text-sm text-muted">{period}</span>}
    </>
  )
}

function Wording({ locale, member: { position, asListed } }: { locale: Language; member: MemberEntry }) {
  const t = messages(locale, 'membership')
  if (!asListed) return null
  if (!position) {
    return (
      <span className="block text-sm text-muted">
        {t.rich('listedAs', { wording: asListed, quoted: (text) => <q>{text}</q> })}
      </span>
    )
  }
  return (
    <span className="block text-sm text-muted">
      {t.rich('entry', {
        position: formatNumber(locale, position),
        wording: asListed,
        quoted: (text) => <q>{text}</q>,
      })}
    </span>
  )
}
