import { DecisionNotes } from '#components/record/decision-notes.tsx'
import type { MemberEntry } from '#lib/alliances/queries.ts'
import { countryPath } from '#lib/countries/paths.ts'
import { compareText, formatNumber } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { countryName } from '#lib/i18n/names.ts'
import { MemberList } from './member-list.tsx'

interface Members {
  locale: Language
  members: readonly MemberEntry[]
}

/** Those who belong to an alliance: places by country, then institutions, then those who have left. */
export function MembersByCountry({ locale, members }: Members) {
  const t = messages(locale, 'membership')
  const present = members.filter(({ open }) => open)
  const former = members.filter(({ open }) => !open)
  const institutions = present.filter(({ city }) => !city)
  return (
    <div className="gap-x-10 sm:columns-2">
      {byCountry(locale, present).map(({ code, members }) => (
        <section key={code} className="mb-7">
          <h3 className="mb-1 break-after-avoid">
            {code ? <a href={countryPath(locale, code)}>{countryName(locale, code)}</a> : t('countryUnknown')}{' '}
            <span className="text-sm font-normal text-muted">{formatNumber(locale, members.length)}</span>
          </h3>
          <MemberList locale={locale} members={members} />
          <div className="break-inside-avoid">
            <DecisionNotes locale={locale} decisions={countryDecisions(members)} />
          </div>
        </section>
      ))}
      {institutions.length > 0 && <Group title={t('institutions')} locale={locale} members={institutions} />}
      {former.length > 0 && <Group title={t('former')} locale={locale} members={former} />}
    </div>
  )
}

function Group({ title, ...list }: Members & { title: string }) {
  return (
    <section className="mb-7">
      <h3 className="mb-1 break-after-avoid">{title}</h3>
      <MemberList {...list} />
    </section>
  )
}

/** By the countries' names; places without a country come last. */
function byCountry(locale: Language, members: readonly MemberEntry[]) {
  const compare = compareText(locale)
  const groups = Map.groupBy(
    members.filter(({ city }) => city),
    ({ city }) => city?.countryCode ?? '',
  )
  return [...groups]
    .map(([code, members]) => ({ code, members }))
    .sort((a, b) => {
      if (!a.code || !b.code) return a.code ? -1 : 1
      return compare(countryName(locale, a.code), countryName(locale, b.code))
    })
}

/** Why places stand under a country that their source does not name. */
const countryDecisions = (members: readonly MemberEntry[]) =>
  members.flatMap(({ city }) => city?.record.decisions ?? [])
