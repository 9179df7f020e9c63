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
  private readonly ends = new Set<string>()

  constructor(changes: Iterable<Change>) {
    for (const { recordId, kind, action } of changes) {
      this.ends.add(recordId)
      // Where only what refers to a record has changed, it is what it was to all who do not show what refers to it; and it
      // enters and leaves no list, unless that goes by what refers to it, and has used the kind of that.
      if (action === null) continue
      this.records.add(recordId)
      this.kinds.add(kind)
    }
  }

  touch({ records, ends, kinds }: Used): boolean {
    return (
      kinds.some((kind) => this.kinds.has(kind)) ||
      ends.some((id) => this.ends.has(id)) ||
      records.some((id) => this.records.has(id))
    )
  }
}
