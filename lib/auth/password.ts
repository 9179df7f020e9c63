export const passwordLength = { least: 12, most: 200 } as const
