export const partnership = {
  title: 'Partnerships',
  kind: { twinning: 'Twinning', cooperation: 'Cooperation', learning: 'Learning', donation: 'Donation' },
  kindLabel: 'Kind',
  with: 'With',
  period: 'Time',
  periodUnknown: 'Date not given',
  empty: 'No partnership between cities is recorded.',
} as const
