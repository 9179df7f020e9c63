import { DecisionNotes } from '#components/record/decision-notes.tsx'
import { ItemList } from '#components/ui/item-list.tsx'
import type { CountryPlace } from '#lib/directory/countries.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { recordPath } from '#lib/records/paths.ts'

/** The places in a country: what each is, where it belongs, and why it stands here if no source says so. */
export function CountryPlaces({ locale, places }: { locale: Language; places: readonly CountryPlace[] }) {
  const t = messages(locale, 'country')
  const cities = messages(locale, 'city')
  return (
    <ItemList
      items={places.map((place) => ({
        href: recordPath(locale, place.record),
        title: place.record.title,
        meta: [
          cities(`kind.${place.kind}`),
          ...place.memberships.map(({ id, role, alliance }) => (
            <span key={id}>
              {t.rich(`member.${role}`, {
                alliance: alliance.record.title,
                link: (text) => <a href={recordPath(locale, alliance.record)}>{text}</a>,
              })}
            </span>
          )),
        ],
        ...(place.record.decisions.length > 0 && {
          text: <DecisionNotes locale={locale} decisions={place.record.decisions} />,
        }),
      }))}
    />
  )
}
