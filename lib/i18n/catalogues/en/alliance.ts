export const alliance = {
  title: 'Alliances',
  lead: 'Four systems in which cities work together. They are not alike: each is shown as what it is.',
  kind: { alliance: 'Alliance', project: 'Project' },
  belongingTitle: { member: 'Members', participant: 'Participants' },
  declaredTitle: { member: 'Members, declared and listed', participant: 'Participants, declared and listed' },
  declared: { member: 'Members declared', participant: 'Participants declared' },
  listed: { member: 'Members listed', participant: 'Participants listed' },
  listedFrom: {
    none: 'the source holds no list',
    countries: 'in {countries, plural, one {# country} other {# countries}}',
    withoutCountry:
      'in {countries, plural, one {# country} other {# countries}}, and {places, plural, one {one place} other {# places}} whose country the source does not name',
    institutions: 'institutions, no cities',
  },
  parts: 'Of these: {parts}.',
  part: {
    cities: '{count, plural, one {# city} other {# cities}}',
    new_areas: '{count, plural, one {# new area of national level} other {# new areas of national level}}',
    districts_counties_towns:
      '{count, plural, one {# district, county or town} other {# districts, counties and towns}}',
  },
  gap: {
    noneDeclared: {
      member: 'The sources neither say how many members there are nor name one, so none is listed here.',
      participant:
        'The sources neither say how many participants there are nor name one, so none is listed here.',
    },
    noneListed: {
      member:
        'The source declares {declared, plural, one {# member} other {# members}} and announces their list, but the list is missing from the text that this directory holds. So no member is listed here.',
      participant:
        'The sources say how many took part and name none of them, so no participant is listed here.',
    },
    someListed: {
      member: 'The sources name only some of the members. Only those are listed here.',
      participant:
        'The sources say how many took part but name only a few. Only those that a source names as having joined are listed here.',
    },
    allListed: {
      member: 'Every declared member is listed.',
      participant: 'Every declared participant is listed.',
    },
  },
  section: {
    goal: 'Goals',
    task: 'Tasks',
    pillar: 'Pillars',
    principle: 'Principles',
    activity: 'Activities',
    operations: 'How it operates',
    funding: 'How it is funded',
    phase: 'Phases',
  },
  about: 'About',
  facts: 'Facts',
  factsAndContents: 'Facts and contents',
  kindLabel: 'Kind',
  founded: { alliance: 'Founded', project: 'Begun' },
  notStated: 'Not stated in the sources',
  website: 'Website',
  parent: 'Tied to',
  children: 'Tied to it',
  figures: 'Figures and their dates',
  figuresNote: 'Each figure stands with the date it was given for. A later one does not replace it.',
  organizations: 'Organizations and their roles',
  organization: 'Organization',
  affiliationNote: 'What it does',
  affiliationPeriod: 'When',
  noOrganizations: 'The sources name no organization behind it.',
  committees: 'Committees and other organs',
  committeesNote:
    'Whether a committee was established or still in preparation is as the source lists it; it may have changed since.',
  noMembers: {
    member: 'No member is listed, because no source names one.',
    participant: 'No participant is listed, because no source names one.',
  },
  projects: 'Pilot projects',
  news: 'News and publications',
  contacts: 'Contacts',
  noContacts: 'The sources name no contact that can be published.',
  empty: 'No alliance is published yet.',
} as const
