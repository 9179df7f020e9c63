import type { RecordKind } from '#prisma/generated/enums.ts'

/** A place in the change feed: a change, and the save it belongs to. A restored database may have another save there. */
export interface Mark {
  seq: bigint
  /** Empty before the first change. */
  saveId: string
}

/** What a page rests on (lib/db/used.ts). */
export interface Used {
  records: readonly string[]
  ends: readonly string[]
  kinds: readonly RecordKind[]
}

export type Encoding = 'identity' | 'gzip' | 'br'

/** A finished page, as it is kept in memory and on disk. */
export interface KeptPage {
  /** Path and query: the page's one right address. */
  address: string
  status: number
  /** Of the content: what policies say is added when it is served. */
  headers: Readonly<Record<string, string>>
  bodies: Readonly<Record<Encoding, Buffer>>
  /** Tells this content from any other. Each encoding makes an entity tag of its own from it. */
  etag: string
  used: Used
  /** Where the change feed stood when its rendering began: it shows nothing older. */
  mark: Mark
  /** Milliseconds since 1970. */
  renderedAt: number
}

/** What it takes in memory at most, in bytes: with all that serving it to every kind of client leaves behind (http/respond.ts). */
export function sizeOf({ address, bodies, used }: KeptPage): number {
  // Objects, and headers for each encoding, by TLS and without.
  const overhead = 12_000
  const perId = 60
  const perKind = 8
  // The smallest one three times: it is what most are sent, and for them it is put together with its headers, which are others by TLS.
  const bytes = bodies.identity.length + bodies.gzip.length + 3 * bodies.br.length
  const ids = used.records.length + used.ends.length
  return bytes + address.length + perId * ids + perKind * used.kinds.length + overhead
}
