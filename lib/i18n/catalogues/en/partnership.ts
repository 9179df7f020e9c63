export const partnership = {
  kind: { twinning: 'Twinning', cooperation: 'Cooperation', learning: 'Learning', donation: 'Donation' },
  periodUnknown: 'Date not given',
} as const
