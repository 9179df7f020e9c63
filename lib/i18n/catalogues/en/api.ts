/** The page about the API. What each parameter and field means stands in the API's own description. */
export const api = {
  title: 'API',
  lead: 'Everything that the directory publishes, for programs to read. No key and no account are needed.',
  start: 'To begin with',
  base: 'Every address begins with {base}. Answers are JSON in UTF-8.',
  openapi: 'All of this page is made from the <link>OpenAPI document</link>, from which tools make clients.',
  rules: {
    title: 'How it behaves',
    lists:
      'A list answers <code>data</code>, <code>page</code> and <code>links</code>. To read all of it, follow <code>links.next</code> until that is null: nothing is repeated or left out, even if records change meanwhile.',
    unknown:
      'A parameter that is not described here, or a value that cannot be, is refused with status 400. Every refusal is a problem document (RFC 9457) that says what to do.',
    etag: 'Each answer has an <code>ETag</code>. Send it back as <code>If-None-Match</code>, and an answer that has not changed is an empty one with status 304.',
    moved:
      'A record that was renamed or merged answers 308 with its new address, one that was removed as wrong answers 410. The <code>id</code> never changes.',
    limit:
      'One address may ask about 1,000 times at once and 20 times a second from then on; a whole list as a file counts as ten. The header <code>RateLimit</code> says what is left, and beyond that the answer is 429 with <code>Retry-After</code>.',
    cors: 'Scripts on any site may read it.',
    versions: 'Fields may be added within version 1. None is taken away or given another meaning.',
  },
  examples: {
    title: 'Examples',
    members: 'Places in Ukraine that belong to the Silk Road Urban Alliance',
    one: 'One city, with its names, memberships and sources',
    names: 'A search, in any language and alphabet',
    changes: 'What has changed since a sequence number: ask with the last one you have',
    table: 'All memberships of an alliance as a table, with the wording as listed',
    graph: 'One record as linked data, by its permanent address',
  },
  operations: {
    title: 'What can be asked for',
    note: 'Each address, and what it takes.',
    takesNothing: 'Takes no parameters.',
    parameter: 'Parameter',
    type: 'Type',
    meaning: 'Meaning',
    caption: 'Parameters of {path}',
    required: 'Required.',
    byDefault: 'Otherwise {value}.',
  },
  kinds: {
    title: 'What is answered',
    note: 'The fields of each kind of thing. Types are in the notation of TypeScript; null means unknown or none.',
    field: 'Field',
    caption: 'Fields of {name}',
  },
} as const
