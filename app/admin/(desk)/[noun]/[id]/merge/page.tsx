import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { type RecordAddress, requireRecord } from '#app/admin/(desk)/[noun]/[id]/require-record.ts'
import { LifePage } from '#components/life/life-page.tsx'
import { MergeChoice } from '#components/life/merge-choice.tsx'
import { MergeForm } from '#components/life/merge-form.tsx'
import { StepFields } from '#components/life/step-fields.tsx'
import { readId } from '#lib/directory/admin/life/step.ts'
import { findTabs } from '#lib/directory/admin/life/steps.ts'
import { findMergeable, listAlike, survivorField } from '#lib/directory/admin/merge/choose.ts'
import { tellMerge } from '#lib/directory/admin/merge/tell.ts'
import { messages } from '#lib/i18n/messages.ts'
import { stepPath } from '#lib/records/admin-paths.ts'
import { choose, merge } from './actions.ts'

const t = messages('en', 'history')

export const metadata: Metadata = { title: t('mergeTitle') }

export default async function MergePage(address: RecordAddress) {
  const { editor, kind, id, query } = await requireRecord(address, 'merge')
  const record = await findMergeable(editor, kind, id)
  if (!record) notFound()
  const into = query('into')
  const survivor = readId(into)
  const taken = query('taken')
  const chosen = taken === undefined ? null : new Set(taken.split(','))
  const plan = survivor && (await tellMerge(editor, { kind, id, into: survivor }, chosen))
  const alike = plan ? [] : await listAlike(kind, id)
  return (
    <LifePage
      record={record}
      tabs={await findTabs(editor, record)}
      step="merge"
      title={t('mergeTitle')}
      said={query('said')}
    >
      {plan ? (
        <MergeForm plan={plan} merge={merge} />
      ) : (
        <>
          <p>{t('mergeLead')}</p>
          {into !== undefined && (
            <p role="alert" className="notice warn">
              {t('mergeNobody')}
            </p>
          )}
          {alike.length > 0 && (
            <>
              <h2>{t('mergeAlike')}</h2>
              <ul className="uses">
                {alike.map((other) => (
                  <li key={other.id}>
                    <a href={`${stepPath(kind, id, 'merge')}?into=${other.id}`}>{other.title}</a>{' '}
                    <span className="when">{other.slug}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          <MergeChoice action={choose} field={survivorField(kind)} look={t('mergeLook')}>
            <StepFields record={record} />
          </MergeChoice>
        </>
      )}
    </LifePage>
  )
}
