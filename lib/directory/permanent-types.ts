/** What a permanent address can lead to, the first where nobody says what they want. */
export const permanentTypes = ['text/html', 'application/ld+json', 'application/json'] as const
