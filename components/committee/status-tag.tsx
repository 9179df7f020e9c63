import { Tag, type TagTone } from '#components/ui/tag.tsx'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { CommitteeStatus } from '#prisma/generated/enums.ts'

const tones = {
  preparatory: 'dashed',
  established: 'strong',
  dissolved: 'warn',
} as const satisfies Record<CommitteeStatus, TagTone>

export function StatusTag({ locale, status }: { locale: Language; status: CommitteeStatus }) {
  return <Tag tone={tones[status]}>{messages(locale, 'committee')(`status.${status}`)}</Tag>
}
