import { Tag, type TagTone } from '#components/ui/tag.tsx'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { ProjectStatus } from '#prisma/generated/enums.ts'

const tones = {
  preparing: 'dashed',
  active: 'strong',
  completed: 'plain',
  cancelled: 'warn',
} as const satisfies Record<ProjectStatus, TagTone>

export function ProjectStatusTag({ locale, status }: { locale: Language; status: ProjectStatus }) {
  return <Tag tone={tones[status]}>{messages(locale, 'project')(`status.${status}`)}</Tag>
}
