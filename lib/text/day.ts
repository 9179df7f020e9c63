/** The day of a moment in UTC, as `2017-03-20`. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10)
