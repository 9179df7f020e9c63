// Events as a calendar (RFC 5545).
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { db } from '#lib/db/client.ts'
import { type GraphSite, pageOf } from '#lib/directory/graph/node.ts'
import { formatPeriod } from '#lib/i18n/dates.ts'
import { messages } from '#lib/i18n/messages.ts'
import { published, recordLink } from '#lib/records/published.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { daysOf } from './days.ts'
import { calendarPath } from './paths.ts'
import { postsIn, type Scope } from './scope.ts'
import { scopedTitle } from './title.ts'

/** In one calendar: those that begin last. A calendar is read whole, so it holds more than a feed. */
const mostEvents = 1000

const event = {
  eventStartOn: true,
  eventEndOn: true,
  summary: true,
  record: { select: { ...recordLink, version: true, createdAt: true, updatedAt: true } },
} satisfies Prisma.PostSelect
type EventRow = Prisma.PostGetPayload<{ select: typeof event }>

/** Wherever the site stands: an event keeps its name in a reader's calendar when the site's address changes. */
const uidOf = (id: string) => `${id}@city-alliances-directory`

export interface Calendar {
  text: string
  changedAt: Date
}

/** The events of a scope, as iCalendar (RFC 5545), and when the last of them changed. */
export async function eventCalendar(site: GraphSite, scope: Scope): Promise<Calendar> {
  const events = await db.post.findMany({
    where: {
      AND: [{ type: 'event', eventStartOn: { not: null }, record: published }, postsIn(scope)],
    },
    select: event,
    orderBy: [{ eventStartOn: 'desc' }, { id: 'asc' }],
    take: mostEvents,
  })
  const t = messages(site.locale, 'feed')
  const calendar = ical({
    name: scopedTitle(site.locale, 'events', scope.title),
    description: t('subtitle.events'),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'City Alliances Directory', product: 'Events', language: site.locale.toUpperCase() },
    url: `${site.origin}${calendarPath(scope.narrowing)}`,
    source: `${site.origin}${calendarPath(scope.narrowing)}`,
    ttl: 6 * 60 * 60,
  })
  for (const row of events) calendar.createEvent(asEvent(site, row))
  const changes = events.map(({ record }) => record.updatedAt.getTime())
  return { text: `${calendar}\r\n`, changedAt: new Date(Math.max(0, ...changes)) }
}

function asEvent(site: GraphSite, { eventStartOn, eventEndOn, summary, record }: EventRow) {
  const { first, end, exact } = daysOf(eventStartOn ?? '', eventEndOn)
  const t = messages(site.locale, 'feed')
  const when = formatPeriod(site.locale, eventStartOn, eventEndOn ?? eventStartOn) ?? ''
  return {
    id: uidOf(record.id),
    stamp: record.updatedAt,
    created: record.createdAt,
    lastModified: record.updatedAt,
    sequence: record.version - 1,
    allDay: true,
    timezone: 'UTC',
    start: first,
    end,
    summary: exact ? record.title : t('event.dayUnknown', { title: record.title }),
    description: exact ? summary : `${t('event.known', { date: when })}\n\n${summary}`,
    url: pageOf(site, record),
    // A whole month is nobody's appointment.
    status: exact ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
    transparency: ICalEventTransparency.TRANSPARENT,
  }
}
