export const search = {
  title: 'Search',
  titleFor: 'Search: {query}',
  label: 'Search the directory',
  results: '{count, plural, one {# result} other {# results}} for “{query}”',
  manyResults:
    'More than {count, plural, other {#}} results for “{query}”. The best of them are shown; more words narrow the search.',
  resultsTitle: 'Results',
  mentions: '{count, plural, one {# more speaks} other {# more speak}} of “{query}” in the text: show all',
  close:
    'Nothing is spelled exactly as “{query}”. {count, plural, one {This comes} other {These come}} close.',
  prompt: 'Type a name in any language or alphabet: a city, a country, an alliance, a committee, a topic.',
  noWords: 'There is no letter and no digit in “{query}”, so there is nothing to search for.',
  nothing: 'Nothing in the directory matches “{query}”.',
  nothingHelp:
    'Try fewer words or another spelling. Names are found in any language and alphabet, former names too.',
  lists: 'Or look through the lists',
  suggested: 'Suggestions',
  suggestions:
    '{count, plural, =0 {Nothing to suggest.} one {One suggestion. Use the arrow keys to choose it.} other {# suggestions. Use the arrow keys to choose.}}',
  match: {
    name: 'Name: <text></text>',
    nameIn: 'Name in {language}: <text></text>',
    former_name: 'Former name: <text></text>',
    former_nameIn: 'Former name in {language}: <text></text>',
  },
  kind: {
    alliance: 'Alliance',
    city: 'City',
    organization: 'Organization',
    committee: 'Committee',
    project: 'Project',
    post: 'Post',
    topic: 'Topic',
    source: 'Source',
    country: 'Country',
    membership: 'Membership',
    partnership: 'Partnership',
    figure: 'Figure',
    contact: 'Contact',
  },
} as const
