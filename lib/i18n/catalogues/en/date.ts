export const date = {
  since: 'since {date}',
  until: 'until {date}',
  period: '{since} to {until}',
  endOf: 'end of {date}',
  unknown: 'Date not known',
} as const
