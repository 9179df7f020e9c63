import type { ReactNode } from 'react'
import type { Tab } from '#lib/directory/admin/life/steps.ts'
import { messages } from '#lib/i18n/messages.ts'
import { adminListPath, editPath, historyPath, stepPath } from '#lib/records/admin-paths.ts'
import { hasPage, recordPath } from '#lib/records/paths.ts'
import type { RecordLink } from '#lib/records/published.ts'
import type { RecordStatus } from '#prisma/generated/enums.ts'
import { Said } from './said.tsx'

import '#components/styles/life.css'

export type Step = 'edit' | 'history' | 'trash' | 'status' | 'redact' | 'merge'

interface Life {
  record: RecordLink & { status: RecordStatus }
  /** The pages that are there for whoever looks. */
  tabs: readonly Tab[]
  step: Step
  title: string
  /** What became of the last step, as the address says it. */
  said?: string | undefined
  children: ReactNode
}

/** The frame of a page on one step in the life of a record: whose life it is, and the other steps. */
export function LifePage({ record, tabs, step, title, said, children }: Life) {
  return (
    <div className="life">
      <p className="kicker">
        <a href={adminListPath(record.kind)}>{messages('en', 'admin')(`many.${record.kind}`)}</a>
      </p>
      <h1>
        {title}: <bdi>{record.title}</bdi>
      </h1>
      <RecordSteps record={record} tabs={tabs} step={step} />
      <Said said={said} />
      {children}
    </div>
  )
}

interface Steps {
  record: Life['record']
  tabs: readonly Tab[]
  step: Step
}

/** The pages of one record in the admin area that are there for whoever looks, and its public page. */
export function RecordSteps({ record, tabs, step }: Steps) {
  const t = messages('en', 'history')
  const { kind, id, status } = record
  const pathOf = (tab: Tab) => {
    if (tab === 'edit' || tab === 'record') return editPath(kind, id)
    return tab === 'history' ? historyPath(kind, id) : stepPath(kind, id, tab)
  }
  return (
    <nav aria-label={t('steps')} className="steps">
      <ul>
        {tabs.map((tab) => (
          <li key={tab}>
            <a
              href={pathOf(tab)}
              aria-current={tab === step || (tab === 'record' && step === 'edit') ? 'page' : undefined}
            >
              {t(`step.${tab}`)}
            </a>
          </li>
        ))}
        {status === 'published' && hasPage(kind) && (
          <li>
            <a href={recordPath('en', record)}>{t('step.page')}</a>
          </li>
        )}
      </ul>
    </nav>
  )
}
