import { cache } from 'react'
import { db } from '#lib/db/client.ts'
import { formatList } from '#lib/i18n/format.ts'

export interface AllianceChoice {
  id: string
  title: string
}

/** The alliances that somebody may be there for. */
export const listAllianceChoices = cache(async (): Promise<AllianceChoice[]> => {
  const alliances = await db.alliance.findMany({
    where: { record: { status: { in: ['draft', 'published'] } } },
    select: { id: true, record: { select: { title: true } } },
    orderBy: { record: { title: 'asc' } },
  })
  return alliances.map(({ id, record: { title } }) => ({ id, title }))
})

/** Their names, in the order of the choices, as one line: "MCSR Cities Alliance and Silk Road Urban Alliance". */
export function allianceNames(choices: readonly AllianceChoice[], ids: readonly string[]): string {
  const names = choices.filter(({ id }) => ids.includes(id)).map(({ title }) => title)
  return formatList('en', names)
}
