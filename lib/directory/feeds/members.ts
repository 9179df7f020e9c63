// Changes to members: who was listed, who left, who took another name. From the revisions, which are never changed.
import { db } from '#lib/db/client.ts'
import { type GraphSite, idOf, pageOf } from '#lib/directory/graph/node.ts'
import { formatDate } from '#lib/i18n/dates.ts'
import { formatList } from '#lib/i18n/format.ts'
import { messages } from '#lib/i18n/messages.ts'
import { published, type RecordLink, recordLink } from '#lib/records/published.ts'
import { linkedThing, shown } from '#lib/records/shown.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Entry } from './atom.ts'
import { type Event, membershipEvents, renamings, type Version } from './history.ts'
import { longestFeed } from './longest.ts'
import { membershipsIn, type Scope } from './scope.ts'

/** Revisions looked at. Most that touch a membership are no change that is told. */
const lookedAt = 4 * longestFeed

const membership = {
  since: true,
  until: true,
  alliance: linkedThing,
  city: linkedThing,
  organization: linkedThing,
} satisfies Prisma.MembershipSelect

const alliances = { select: { alliance: linkedThing }, where: { record: published } } as const

const changed = {
  ...recordLink,
  status: true,
  membership: { select: membership },
  city: { select: { memberships: alliances } },
  organization: { select: { memberships: alliances } },
  revisions: {
    select: { version: true, status: true, snapshot: true, save: { select: { at: true } } },
    orderBy: { version: 'asc' },
  },
} satisfies Prisma.RecordSelect
type Changed = Prisma.RecordGetPayload<{ select: typeof changed }>

/** Newest first. What is taken back as erroneous is not told of. */
export async function listMemberEntries(site: GraphSite, scope: Scope): Promise<Entry[]> {
  const memberships = membershipsIn(scope)
  const newest = await db.revision.findMany({
    where: {
      OR: [
        { record: { kind: 'membership', status: { not: 'removed' }, membership: memberships } },
        {
          action: 'updated',
          record: {
            ...published,
            OR: [
              { city: { memberships: { some: memberships } } },
              { organization: { memberships: { some: memberships } } },
            ],
          },
        },
      ],
    },
    select: { recordId: true },
    // Their ids rise with time.
    orderBy: [{ saveId: 'desc' }, { recordId: 'asc' }],
    take: lookedAt,
  })
  const records = await db.record.findMany({
    where: { id: { in: [...new Set(newest.map(({ recordId }) => recordId))] } },
    select: changed,
  })
  return records
    .flatMap((record) => entriesOf(site, record))
    .sort((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime() || (a.id < b.id ? -1 : 1))
    .slice(0, longestFeed)
}

function entriesOf(site: GraphSite, record: Changed): Entry[] {
  const versions = record.revisions.map(({ save, ...revision }): Version => ({ ...revision, at: save.at }))
  const { membership } = record
  if (!membership) return renamings(versions).flatMap((event) => renamed(site, record, event))
  const alliance = shown(membership.alliance)?.record
  const member = (shown(membership.city) ?? shown(membership.organization))?.record
  if (!alliance || !member) return []
  const t = messages(site.locale, 'feed')
  const { since, until } = membership
  return membershipEvents(versions).map(({ version, at, change }) => {
    const names = { member: member.title, alliance: alliance.title }
    return {
      ...told(site, record.id, member, version, at),
      title: change === 'left' ? t('members.left', names) : t('members.listed', names),
      summary:
        change === 'left'
          ? until
            ? t('members.leftOn', { date: formatDate(site.locale, until) })
            : t('members.leftUnknown')
          : since
            ? t('members.since', { date: formatDate(site.locale, since) })
            : t('members.sinceUnknown'),
      categories: [alliance.title],
    }
  })
}

function renamed(site: GraphSite, record: Changed, event: Event): Entry[] {
  if (event.change !== 'renamed') return []
  const { from, to, version, at } = event
  const belonging = (record.city ?? record.organization)?.memberships ?? []
  const names = [...new Set(belonging.flatMap(({ alliance }) => shown(alliance)?.record.title ?? []))]
  const t = messages(site.locale, 'feed')
  return [
    {
      ...told(site, record.id, record, version, at),
      title: t('members.renamed', { from, to }),
      summary: t('members.renamedIn', { alliances: formatList(site.locale, names) }),
      categories: names,
    },
  ]
}

const told = (site: GraphSite, id: string, page: RecordLink, version: number, at: Date) => ({
  id: `${idOf(site, id)}#version-${version}`,
  href: pageOf(site, page),
  updatedAt: at,
  publishedAt: at,
})
