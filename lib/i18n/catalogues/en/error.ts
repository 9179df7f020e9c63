export const error = {
  notFound: {
    title: 'Page not found',
    lead: 'There is no page at this address.',
    reasons:
      'The address may be mistyped, or the page may never have existed. Records that move keep their old addresses.',
  },
  gone: {
    title: 'Page removed',
    lead: 'What stood at this address was removed because it was wrong.',
    reasons: 'Its address is not given to anything else.',
    record:
      'The record at this address was removed because it was wrong. Its address is not given to anything else.',
  },
  notAcceptable: 'This record can be had as {types}.',
  failed: {
    title: 'Something went wrong',
    lead: 'The page could not be made. This is our fault, not yours.',
    reasons: 'Please try again in a moment. Nothing you did was lost.',
  },
  other: {
    title: 'This request cannot be answered',
    lead: 'The server could not answer what was asked.',
    reasons: 'Please go back, or start from one of the lists.',
  },
  help: 'What you can do',
  search: 'Search the directory for what you were looking for:',
  lists: 'Or start from one of the lists:',
} as const
