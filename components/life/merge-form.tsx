import type { ReactNode } from 'react'
import type { Blocked } from '#lib/directory/admin/merge/plan.ts'
import type { Named } from '#lib/directory/admin/merge/referring.ts'
import type { ToldChoice, ToldMerge } from '#lib/directory/admin/merge/tell.ts'
import { formatNumber } from '#lib/i18n/format.ts'
import { messages } from '#lib/i18n/messages.ts'
import { editPath, stepPath } from '#lib/records/admin-paths.ts'
import { ChangeList } from './change-list.tsx'
import { StepFields } from './step-fields.tsx'
import { countUses, UsesByKind } from './uses-list.tsx'

interface Merging {
  plan: ToldMerge
  merge: (form: FormData) => Promise<void>
}

const t = messages('en', 'history')

/** Two records side by side, what becomes of either and of what refers to them, and a button that does it. */
export function MergeForm({ plan, merge }: Merging) {
  const { gone, kept, blocked, problems, choices, lists, digest } = plan
  const here = stepPath(gone.kind, gone.id, 'merge')
  const isPossible = blocked === null || 'circle' in blocked
  return (
    <>
      <dl className="whole-version">
        {(['kept', 'gone'] as const).map((whose) => (
          <div key={whose}>
            <dt>{t(`mergeSide.${whose}`)}</dt>
            <dd>
              {linkTo(plan[whose])(plan[whose].title)} <span className="when">{plan[whose].slug}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p>{t('mergeMeans')}</p>
      <p>
        <a href={`${stepPath(kept.kind, kept.id, 'merge')}?into=${gone.id}`}>{t('mergeTurn')}</a> ·{' '}
        <a href={here}>{t('mergeOther')}</a>
      </p>
      {(blocked || problems.length > 0) && (
        <div role="alert" className="notice warn">
          {blocked && <p>{blockedWords(blocked, plan)}</p>}
          {problems.length > 0 && (
            <>
              <p>{t('mergeProblems')}</p>
              <ul>
                {problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
      {isPossible && (
        <form action={merge} className="merge">
          <StepFields record={gone} />
          <input type="hidden" name="into" value={kept.id} />
          <input type="hidden" name="intoBegan" value={kept.version} />
          <input type="hidden" name="digest" value={digest} />
          <h2>{t('mergeDiffers')}</h2>
          <p>{t(choices.length > 0 ? 'mergeDiffersHelp' : 'mergeAgree')}</p>
          {choices.map((choice) => (
            <OneChoice key={`${choice.name} ${choice.of}`} choice={choice} />
          ))}
          {choices.length > 0 && (
            <p>
              <button type="submit" name="intent" value="look" className="quiet">
                {t('mergeAgain')}
              </button>
            </p>
          )}
          {lists.length > 0 && (
            <>
              <h2>{t('mergeLists')}</h2>
              <p>{t('mergeListsHelp')}</p>
              <ChangeList changes={lists} />
            </>
          )}
          <Others plan={plan} />
          <p>{t('mergeUndo')}</p>
          <div className="step-form">
            <label htmlFor="reason">{t('reasonLabel')}</label>
            <input id="reason" name="reason" maxLength={500} autoComplete="off" />
            <p>
              <button type="submit" className="danger">
                {t('mergeNow')}
              </button>{' '}
              <a href={editPath(gone.kind, gone.id)}>{t('mergeKeep')}</a>
            </p>
          </div>
        </form>
      )}
    </>
  )
}

const linkTo = (record: Named) => (text: ReactNode) => (
  <a href={editPath(record.kind, record.id)}>
    <bdi>{text}</bdi>
  </a>
)

function blockedWords(blocked: Blocked, { gone, kept }: ToldMerge): string {
  if ('draft' in blocked) return t('mergeBlocked.draft', { title: kept.title })
  return 'circle' in blocked
    ? t('mergeBlocked.circle', { title: kept.title, between: blocked.circle })
    : t('mergeBlocked.tooMany', {
        title: gone.title,
        count: formatNumber('en', blocked.tooMany),
        most: formatNumber('en', blocked.most),
      })
}

/** What each of the two says in a field, side by side where there is room. */
function OneChoice({ choice: { name, label, of, ...sides } }: { choice: ToldChoice }) {
  return (
    <fieldset className="merge-choice">
      <legend>{label}</legend>
      {(['kept', 'gone'] as const).map((whose) => (
        <label key={whose}>
          <input type="radio" name={`take.${name}`} value={whose} defaultChecked={of === whose} />
          <span>
            <span className="when">{t(`mergeSide.${whose}`)}</span>{' '}
            {sides[whose] === null ? (
              <span className="none">{t('nothing')}</span>
            ) : (
              <span className="merge-value" dir="auto">
                {sides[whose]}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

/** What becomes of the records that refer to the one that goes. */
function Others({ plan: { kept, moves, twins, ends, givenUp } }: { plan: ToldMerge }) {
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
