import type { RecordKind } from '#prisma/generated/enums.ts'

/** What every form of a step carries: the record, and the version that was looked at. */
export function StepFields({ record }: { record: { kind: RecordKind; id: string; version: number } }) {
  return (
    <>
      <input type="hidden" name="kind" value={record.kind} />
      <input type="hidden" name="id" value={record.id} />
      <input type="hidden" name="began" value={record.version} />
    </>
  )
}
