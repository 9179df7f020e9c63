import { messages } from '#lib/i18n/messages.ts'
import { newRecordPath } from '#lib/records/admin-paths.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'

/** What is a record of its own and belongs to another: by the field that names that. */
const belongs: Partial<Record<RecordKind, { field: string; kinds: readonly RecordKind[] }>> = {
  alliance: { field: 'allianceId', kinds: ['membership', 'committee', 'project', 'figure', 'contact'] },
  committee: { field: 'committeeId', kinds: ['figure'] },
  organization: { field: 'organizationId', kinds: ['contact'] },
}

/** Ways to begin a record that belongs to this one, with that filled in. */
export function AddToRecord({ kind, id }: { kind: RecordKind; id: string }) {
  const found = belongs[kind]
  if (!found) return null
  const t = messages('en', 'form')
  return (
    <nav aria-label={t('page.addHere')} className="form-contents">
      <ul>
        {found.kinds.map((one) => (
          <li key={one}>
            <a href={`${newRecordPath(one)}?${new URLSearchParams({ [found.field]: id })}`}>
              {messages('en', 'admin')(`new.${one}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
