// What a feed is narrowed to, as the database knows it.

import { db } from '#lib/db/client.ts'
import { countriesWithContent } from '#lib/directory/countries.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { countryName } from '#lib/i18n/names.ts'
import { movedTo, wasRemoved } from '#lib/records/moved.ts'
import { published, publishedAt } from '#lib/records/published.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Narrowing } from './paths.ts'

/** Everything, or what has to do with one alliance, country or topic. */
export interface Scope {
  narrowing: Narrowing | null
  /** What it is called; null for everything. */
  title: string | null
}

/** Null where there is no such alliance, country or topic; where it has been renamed or merged, its new slug. */
export async function findScope(
  locale: Language,
  narrowing: Narrowing | null,
): Promise<Scope | { moved: string } | { removed: true } | null> {
  if (narrowing === null) return { narrowing, title: null }
  const { facet, key } = narrowing
  if (facet === 'country') {
    const code = key.toUpperCase()
    const known = await countriesWithContent([code])
    return known.has(code) ? { narrowing, title: countryName(locale, code) } : null
  }
  const record = await db.record.findFirst({
    where: { ...publishedAt(key), kind: facet },
    select: { title: true },
  })
  if (record) return { narrowing, title: record.title }
  const moved = (await movedTo(locale, facet, key))?.split('/').at(-1)
  if (moved !== undefined) return { moved }
  return (await wasRemoved(facet, key)) ? { removed: true } : null
}

/** The published record that the scope is, when that is an alliance or a topic. */
const named = ({ key }: Narrowing) => ({ ...published, slug: key })

const ofTopic = (narrowing: Narrowing): Prisma.RecordWhereInput => ({
  topics: { some: { topic: { record: named(narrowing) } } },
})

/** Posts about the alliance, about the topic, or about a place or an organization of the country. */
export function postsIn({ narrowing }: Scope): Prisma.PostWhereInput {
  if (!narrowing) return {}
  if (narrowing.facet === 'topic') return { record: ofTopic(narrowing) }
  if (narrowing.facet === 'alliance')
    return { subjects: { some: { record: { ...named(narrowing), kind: 'alliance' } } } }
  const countryCode = narrowing.key.toUpperCase()
  return {
    subjects: {
      some: { record: { ...published, OR: [{ city: { countryCode } }, { organization: { countryCode } }] } },
    },
  }
}

/** Projects of the alliance, about the topic, or with a party from the country. */
export function projectsIn({ narrowing }: Scope): Prisma.ProjectWhereInput {
  if (!narrowing) return {}
  if (narrowing.facet === 'topic') return { record: ofTopic(narrowing) }
  if (narrowing.facet === 'alliance') return { alliance: { record: named(narrowing) } }
  const countryCode = narrowing.key.toUpperCase()
  return {
    parties: {
      some: {
        OR: [
          { city: { record: published, countryCode } },
          { organization: { record: published, countryCode } },
        ],
      },
    },
  }
}

/** Memberships in the alliance, or of who is in the country or has to do with the topic. */
export function membershipsIn({ narrowing }: Scope): Prisma.MembershipWhereInput {
  if (!narrowing) return {}
  if (narrowing.facet === 'alliance') return { alliance: { record: named(narrowing) } }
  const countryCode = narrowing.key.toUpperCase()
  const member =
    narrowing.facet === 'topic' ? { record: { ...published, ...ofTopic(narrowing) } } : { countryCode }
  return { OR: [{ city: member }, { organization: member }] }
}
