/** The day of a moment, in UTC, as it stands in addresses: "2026-11-22". */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10)
