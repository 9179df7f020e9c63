/** The pages about the data, and what files say of themselves. */
export const data = {
  title: 'Data',
  lead: 'Everything in the directory, as files and through an API: for spreadsheets, maps and programs.',
  nouns: {
    alliances: 'Alliances',
    cities: 'Cities',
    memberships: 'Memberships',
    organizations: 'Organizations',
    committees: 'Committees',
    projects: 'Projects',
    partnerships: 'Partnerships',
    posts: 'News, publications and events',
    topics: 'Topics',
    figures: 'Figures',
    contacts: 'Contacts',
    sources: 'Sources',
  },
  files: {
    title: 'The directory as it stands',
    note: 'Each file is made when you ask for it. Every list in the directory offers the same for what you have chosen in it.',
    caption: 'Files by what they hold',
    what: 'What',
    formats: 'Files',
    fileOf: '{what} as {format}',
    utf8: 'CSV files are UTF-8 and open in spreadsheets as they are. A text that begins like a formula has an apostrophe before it.',
    empty: 'Empty means unknown: where no document says something, neither does the data.',
    geojson: 'GeoJSON holds every city. One whose place is unknown has no geometry.',
    graph:
      'All of it as one graph in the words of schema.org: <jsonld>JSON-LD</jsonld> and <triples>N-Triples</triples>, which say the same.',
    codebook: 'What each column means, and whose word it is, stands in the <link>codebook</link>.',
  },
  snapshots: {
    title: 'Snapshots',
    note: 'A copy of everything, made once a day when something has changed, and never altered: for work that others should be able to check.',
    empty: 'There is no snapshot at present. The next one is made within a day.',
    caption: 'Files of the snapshot of {date}',
    of: 'Snapshot of {date}',
    file: 'File',
    size: 'Size',
    checksum: 'Checksum (SHA-256)',
    older: 'Older snapshots',
    checksums: 'checksums',
    emptied: 'files no longer kept',
    kept: 'The newest fourteen are kept, of a year the first of each month, and the first of each year. When something has to be taken out of the records for good, all earlier copies are withdrawn. For those that are no longer kept the checksums remain.',
    check:
      'To check all files at once, save <sums>checksums.sha256</sums> beside them and run <command>sha256sum -c checksums.sha256</command>. What is there, with all addresses, is described for programs in <catalog>DCAT</catalog>, and the tables in <metadata>CSV on the Web</metadata>.',
    contacts: 'Snapshots hold no contacts: people change, and may ask to be left out.',
    latest: 'The newest file of a name is always at {address}.',
  },
  api: {
    title: 'For programs',
    text: 'The <link>API</link> reads everything by lists and one by one, can be searched, and tells what has changed since a given moment. It is described in <openapi>OpenAPI</openapi>. No key is needed.',
    feeds: 'What is new can be followed in a feed reader or a calendar: see <link>feeds</link>.',
    ids: 'Every record has a permanent address, such as {example}, which leads to its page or, if asked for data, to the data. Refer to records by it: names and addresses of pages may change, this does not.',
  },
  licence: {
    title: 'Use and credit',
    facts:
      'Facts, such as names, dates, numbers and who belongs to what, are stated with the documents they rest on. We claim no rights in them.',
    own: 'The descriptions, and the directory as a collection, may be used by anybody under <licence>CC BY 4.0</licence>. That is the decision of this directory; it binds nobody else.',
    wording:
      'Wording “as listed” or “as written” is quoted from the documents and stays the publishers’ own. For more than a quotation, ask them.',
    places:
      'Coordinates and populations come from <geonames>GeoNames</geonames> and are used under <licence>CC BY 4.0</licence>: whoever passes them on must name GeoNames too.',
    regions:
      'Which region of the world a country lies in comes from <countries>world-countries</countries> (<licence>ODbL 1.0</licence>).',
    credit: 'How to credit',
    enough: 'This line is enough, with the day on which you took the data:',
    creditLine:
      'City Alliances Directory, {address}, as of {date}. CC BY 4.0. Coordinates: GeoNames, CC BY 4.0.',
    people:
      'Persons are named only where an alliance itself has published them for a role. Do not use the data to write to people who have not asked for it.',
  },
  codebook: {
    title: 'Codebook',
    lead: 'What each column of the tables means, what it holds and whose word it is.',
    column: 'Column',
    meaning: 'Meaning',
    holds: 'Holds',
    from: 'Whose word',
    codes: '{type}: {codes}',
    caption: 'Columns of {noun}',
    json: 'The JSON files hold more than the tables: lists within lists, and the source of each fact. The <link>OpenAPI document</link> describes them.',
  },
  about: {
    sheet: 'About',
    what: 'What this is',
    address: 'Made from',
    columns: 'What the columns mean',
    licence: 'Use and credit',
    licenceText:
      'Facts are stated with their sources and may be used freely. Descriptions and the compilation: City Alliances Directory, CC BY 4.0. Coordinates: GeoNames, CC BY 4.0. Wording as listed belongs to the publishers of the documents.',
  },
} as const
