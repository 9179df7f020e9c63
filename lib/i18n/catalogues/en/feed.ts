/** Feeds and the calendar, and the page that lists them. */
export const feed = {
  subject: {
    news: 'News',
    publications: 'Publications',
    projects: 'Projects',
    members: 'Changes to members',
    events: 'Events',
  },
  title: '{subject} – City Alliances Directory',
  titleOf: '{subject}: {scope} – City Alliances Directory',
  subtitle: {
    news: 'News and articles, those that were added or changed last first.',
    publications: 'Publications, those that were added or changed last first.',
    projects: 'Pilot projects, those that were added or changed last first.',
    members:
      'Who was listed as a member, who left and who took another name. The time is that of the change here.',
    events: 'Events. Of one whose day is not known, the whole month or year is marked, as tentative.',
  },
  members: {
    listed: '{member} is listed in {alliance}',
    left: '{member} is no longer in {alliance}',
    renamed: '{from} is now called {to}',
    since: 'There since {date}.',
    sinceUnknown: 'The date of joining is not known.',
    leftOn: 'There until {date}.',
    leftUnknown: 'The date of leaving is not known.',
    renamedIn: 'Listed in {alliances}.',
  },
  event: {
    dayUnknown: '{title} (day not known)',
    known: 'When: {date}. No more is known of the date.',
  },
  page: {
    title: 'Feeds and calendar',
    lead: 'Hear of what is new here in a feed reader or a calendar, without an account and without giving an address.',
    how: 'How to use them',
    howFeeds:
      'Give the address of a feed to your feed reader. It asks again by itself; a feed that has not changed costs it almost nothing.',
    howCalendar:
      'Subscribe to the calendar’s address in your calendar program. An event whose day is not known marks its whole month or year, and says so.',
    howStable:
      'Every entry is known by the permanent address of its record, so nothing is told twice when a page is renamed.',
    everything: 'Everything',
    scope: 'About',
    byAlliance: 'By alliance',
    byCountry: 'By country',
    byTopic: 'By topic',
    feed: 'Feed',
    calendar: 'Calendar',
    feedOf: '{type}, {subject}: {scope}',
    formats: 'Feeds are Atom (RFC 4287); the calendar is iCalendar (RFC 5545).',
  },
} as const
