import { RecordAnchor } from '#components/record/record-anchor.tsx'
import { Tag } from '#components/ui/tag.tsx'
import type { AllianceCard } from '#lib/alliances/queries.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { DeclaredBesideListed, gapText } from './declared-beside-listed.tsx'

interface Alliances {
  locale: Language
  alliances: readonly AllianceCard[]
  /** Level of the alliances' headings. */
  headingLevel: 2 | 3
}

/** Alliances in the order given: what each is, how many it declares and how many are listed. */
export function AllianceList({ locale, alliances, headingLevel }: Alliances) {
  const t = messages(locale, 'alliance')
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  return (
    <ul className="grid gap-x-12 gap-y-8 md:grid-cols-2">
      {alliances.map((alliance) => (
        <li key={alliance.id} className="border-t-2 border-line pt-4">
          <Heading className="mb-1.5">
            <RecordAnchor locale={locale} record={alliance.record} />
          </Heading>
          <p className="mb-4">
            {alliance.kind === 'project' && (
              <>
                <Tag>{t(`kind.${alliance.kind}`)}</Tag>{' '}
              </>
            )}
            {alliance.summary}
          </p>
          {alliance.belonging.declared.length > 0 || alliance.belonging.listed > 0 ? (
            <DeclaredBesideListed locale={locale} alliance={alliance} brief />
          ) : (
            <p className="text-sm text-muted">{gapText(locale, alliance)}</p>
          )}
        </li>
      ))}
    </ul>
  )
}
