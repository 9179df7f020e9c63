import type { SaveDoor } from '#prisma/generated/enums.ts'

declare const proof: unique symbol

/**
 * The proof that somebody may write, and the name under which history keeps it. Only this file makes one, so
 * a write that nobody was allowed does not compile.
 */
export interface Editor {
  readonly [proof]: true
  readonly door: SaveDoor
  /** The account; null for the seed. */
  readonly id: string | null
  readonly name: string
}

/** Whoever starts the program owns its database: the seed may create every record. */
export const seedEditor = (): Editor => ({ door: 'seed', id: null, name: 'Seed' }) as Editor

/** As for the seed: whoever starts the import owns the database. */
export const importEditor = (): Editor => ({ door: 'import', id: null, name: 'Import' }) as Editor
