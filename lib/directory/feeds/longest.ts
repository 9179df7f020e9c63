/** Entries in one feed: as many as anybody reads who looks in once a month. */
export const longestFeed = 100
