import { db } from '#lib/db/client.ts'
import { isRecordId } from '#lib/records/id.ts'
import { survivorOf } from '#lib/records/moved.ts'
import { recordPath } from '#lib/records/paths.ts'
import { published, recordLink } from '#lib/records/published.ts'
import { linkedThing, shown } from '#lib/records/shown.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'

/** What a permanent address leads to. */
export type Permanent =
  /** `host`: the record whose page it is, which is another one for what has no page of its own. */
  | { found: { id: string; kind: RecordKind; host: Host; anchor: string } }
  /** Written in another way than ids are, or merged into another record: the id that counts. */
  | { moved: string }
  | { removed: true }
  | { missing: true }

type HostRow = Prisma.CityGetPayload<typeof linkedThing>
type Host = HostRow['record']

const addressed = {
  ...recordLink,
  status: true,
  mergedIntoId: true,
  membership: { select: { city: linkedThing, organization: linkedThing, alliance: linkedThing } },
  figure: { select: { alliance: linkedThing, committee: linkedThing } },
  contact: { select: { alliance: linkedThing, organization: linkedThing } },
  partnership: {
    select: {
      parties: {
        where: { city: { record: published } },
        select: { city: linkedThing },
        orderBy: { position: 'asc' },
        take: 1,
      },
    },
  },
} satisfies Prisma.RecordSelect
type Addressed = Prisma.RecordGetPayload<{ select: typeof addressed }>

/** What stands behind a permanent address. `asked` may be any text. */
export async function findPermanent(asked: string): Promise<Permanent> {
  const id = readId(asked)
  if (id === null) return { missing: true }
  const record = await db.record.findUnique({ where: { id }, select: addressed })
  if (!record) return { missing: true }
  if (record.mergedIntoId !== null) return { moved: await survivorOf(record.mergedIntoId) }
  if (record.status === 'removed') return { removed: true }
  if (record.status !== published.status) return { missing: true }
  const host = hostOf(record)
  if (!host) return { missing: true }
  if (id !== asked) return { moved: id }
  return { found: { id, kind: record.kind, host, anchor: host.id === id ? '' : anchorOf(record) } }
}

/** Where a record is shown, after the language is chosen. */
export const permanentTarget = (locale: string, { host, anchor }: { host: Host; anchor: string }): string =>
  `${recordPath(locale, host)}${anchor}`

/** As an id is read out and typed: capitals count as small letters, o as nought, i and l as one (Crockford). */
function readId(asked: string): string | null {
  const id = asked.toLowerCase().replaceAll('o', '0').replace(/[il]/g, '1')
  return isRecordId(id) ? id : null
}

/** The published record on whose page this one is shown; its own, where it has one. */
function hostOf(record: Addressed): Host | null {
  const { membership, figure, contact, partnership } = record
  // A membership of what the public may not see is not shown with the member either.
  if (membership) return shown(membership.alliance) && ofOne(membership.city, membership.organization)
  if (figure) return ofOne(figure.alliance, figure.committee)
  if (contact) return ofOne(contact.alliance, contact.organization)
  if (partnership) return ofOne(partnership.parties[0]?.city ?? null)
  return record
}

const ofOne = (...hosts: (HostRow | null)[]): Host | null =>
  shown(hosts.find((host) => host !== null) ?? null)?.record ?? null

/** An alliance shows some figures among its facts, others in a table of their own. */
const anchorOf = ({ id, kind, figure }: Addressed): string =>
  figure ? (figure.committee ? '#figures' : '') : `#${kind}-${id}`
