import type { RecordKind, RevisionAction } from '#prisma/generated/enums.ts'
import type { Used } from './kept-page.ts'

/** One entry of the change feed. */
export interface Change {
  seq: bigint
  recordId: string
  kind: RecordKind
  /** Null: only something that refers to the record has changed. */
  action: RevisionAction | null
}

/** Many changes, so that a page can be held against all of them at once. */
export class Changes {
  private readonly records = new Set<string>()
  private readonly kinds = new Set<RecordKind>()

  constructor(changes: Iterable<Change>) {
    for (const { recordId, kind, action } of changes) {
      this.records.add(recordId)
      // A record enters or leaves a list by its own change: a list that goes by what refers to it has used that kind too.
      if (action !== null) this.kinds.add(kind)
    }
  }

  touch({ records, kinds }: Used): boolean {
    return kinds.some((kind) => this.kinds.has(kind)) || records.some((id) => this.records.has(id))
  }
}
