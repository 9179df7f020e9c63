import type { Evidence } from '#components/record/evidence.ts'
import { SourceMarks } from '#components/ui/source-marks.tsx'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { ContactCard } from '#lib/records/cards.ts'

interface Contacts {
  locale: Language
  contacts: readonly ContactCard[]
  /** Made with the citations of these contacts among its own. */
  evidence: Evidence
}

/** Whom to ask, role first. Where no address is published it says so, and shows no empty one. */
export function ContactList({ locale, contacts, evidence }: Contacts) {
  const t = messages(locale, 'contact')
  return (
    <ul className="item-list">
      {contacts.map((contact) => (
        <li key={contact.id} id={`contact-${contact.id}`}>
          <div className="title">
            {contact.role}
            <SourceMarks marks={evidence.marks(contact.record.citations)} />
          </div>
          <p className="meta">
            {contact.department && <span>{contact.department}</span>}
            {contact.personName && (
              <span>
                <bdi>{contact.personName}</bdi>
              </span>
            )}
          </p>
          <Addresses locale={locale} contact={contact} none={t('noAddress')} />
        </li>
      ))}
    </ul>
  )
}

interface ContactAddresses {
  locale: Language
  contact: ContactCard
  none: string
}

function Addresses({ locale, contact: { email, phone, url }, none }: ContactAddresses) {
  if (!email && !phone && !url) return <p className="text-sm text-muted">{none}</p>
  const t = messages(locale, 'contact')
  return (
    <ul>
      {email && <li>{t.rich('emailAt', { address: () => <a href={`mailto:${email}`}>{email}</a> })}</li>}
      {phone && (
        <li>
          {t.rich('phoneAt', {
            address: () => (
              <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
                <bdi dir="ltr">{phone}</bdi>
              </a>
            ),
          })}
        </li>
      )}
      {url && <li>{t.rich('websiteAt', { address: () => <a href={url}>{url}</a> })}</li>}
    </ul>
  )
}
