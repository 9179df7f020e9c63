import type { ReactNode } from 'react'
import type { Named } from '#lib/directory/admin/merge/referring.ts'
import type { ToldMerge } from '#lib/directory/admin/merge/tell.ts'
import { messages } from '#lib/i18n/messages.ts'
import { editPath } from '#lib/records/admin-paths.ts'
import { ChangeList } from './change-list.tsx'
import { countUses, UsesByKind } from './uses-list.tsx'

const t = messages('en', 'history')

export const linkTo = (record: Named) => (text: ReactNode) => (
  <a href={editPath(record.kind, record.id)}>
    <bdi>{text}</bdi>
  </a>
)

/** What becomes of the records that refer to the one that goes. */
export function MergeOthers({ plan: { kept, moves, twins, ends, givenUp } }: { plan: ToldMerge }) {
  const untouched = moves.length + twins.length + ends.length === 0
  return (
    <>
      {(untouched || moves.length > 0) && <h2>{t('mergeOthers')}</h2>}
      {untouched && <p>{t('mergeUnused')}</p>}
      {moves.length > 0 && (
        <>
          <p>{t('mergeMoves', { what: countUses(moves), title: kept.title })}</p>
          <UsesByKind uses={moves} Heading="h3" />
        </>
      )}
      {twins.length > 0 && (
        <>
          <h2>{t('mergeTwins')}</h2>
          <p>{t('mergeTwinsHelp')}</p>
          <ul className="uses">
            {twins.map((twin) => (
              <li key={twin.gone.id}>
                {t.rich('mergeTwin', {
                  kind: t(`kind.${twin.gone.kind}`),
                  goneTitle: twin.gone.title,
                  keptTitle: twin.kept.title,
                  gone: linkTo(twin.gone),
                  kept: linkTo(twin.kept),
                })}
                {twin.givenUp.length === 0 ? (
                  <p>{t('mergeTwinSaysNothing')}</p>
                ) : (
                  <ChangeList
                    changes={twin.givenUp.map(({ label, kept: after, gone: before }) => ({
                      label,
                      form: 'value',
                      before,
                      after,
                    }))}
                  />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {ends.length > 0 && (
        <>
          <h2>{t('mergeEnds')}</h2>
          <ul className="uses">
            {ends.map((record) => (
              <li key={record.id}>
                {t(`kind.${record.kind}`)} {linkTo(record)(record.title)}
              </li>
            ))}
          </ul>
        </>
      )}
      {givenUp.length > 0 && (
        <>
          <h2>{t('mergeGivenUp')}</h2>
          <ul className="uses">
            {givenUp.flatMap(({ title, items }) =>
              items.map((what) => <li key={`${title} ${what}`}>{t('mergeGivenUpIn', { title, what })}</li>),
            )}
          </ul>
        </>
      )}
    </>
  )
}
