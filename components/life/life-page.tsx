import type { ReactNode } from 'react'
import { messages } from '#lib/i18n/messages.ts'
import { adminListPath, editPath, historyPath, stepPath } from '#lib/records/admin-paths.ts'
import { hasPage, recordPath } from '#lib/records/paths.ts'
import type { RecordLink } from '#lib/records/published.ts'
import type { RecordStatus } from '#prisma/generated/enums.ts'
import { Said } from './said.tsx'

import '#components/styles/life.css'

export type Step = 'edit' | 'history' | 'trash' | 'status' | 'redact'

interface Life {
  record: RecordLink & { status: RecordStatus }
  step: Step
  title: string
  /** What became of the last step, as the address says it. */
  said?: string | undefined
  children: ReactNode
}

/** The frame of a page on one step in the life of a record: whose life it is, and the other steps. */
export function LifePage({ record, step, title, said, children }: Life) {
  return (
    <div className="life">
      <p className="kicker">
        <a href={adminListPath(record.kind)}>{messages('en', 'admin')(`many.${record.kind}`)}</a>
      </p>
      <h1>
        {title}: <bdi>{record.title}</bdi>
      </h1>
      <RecordSteps record={record} step={step} />
      <Said said={said} />
      {children}
    </div>
  )
}

/** The pages of one record in the admin area, and its public page. */
export function RecordSteps({ record, step }: Pick<Life, 'record' | 'step'>) {
  const t = messages('en', 'history')
  const { kind, id, status } = record
  const isDrafted = kind === 'post' || kind === 'project'
  const isAlive = status === 'draft' || status === 'published'
  const links: [Step, string][] = [
    ...(isAlive ? [['edit', editPath(kind, id)] as [Step, string]] : []),
    ...(isDrafted && isAlive ? [['status', stepPath(kind, id, 'status')] as [Step, string]] : []),
    ['history', historyPath(kind, id)],
    ...(status === 'removed'
      ? []
      : ([
          ['trash', stepPath(kind, id, 'trash')],
          ['redact', stepPath(kind, id, 'redact')],
        ] as [Step, string][])),
  ]
  return (
    <nav aria-label={t('steps')} className="steps">
      <ul>
        {links.map(([name, href]) => (
          <li key={name}>
            <a href={href} aria-current={name === step ? 'page' : undefined}>
              {t(`step.${name}`)}
            </a>
          </li>
        ))}
        {isDrafted && isAlive && (
          <li>
            <a href={stepPath(kind, id, 'preview')}>{t('step.preview')}</a>
          </li>
        )}
        {status === 'published' && hasPage(kind) && (
          <li>
            <a href={recordPath('en', record)}>{t('step.page')}</a>
          </li>
        )}
      </ul>
    </nav>
  )
}
