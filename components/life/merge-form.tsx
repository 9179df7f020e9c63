import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { Blocked } from '#lib/directory/admin/merge/plan.ts'
import type { ToldChoice, ToldMerge } from '#lib/directory/admin/merge/tell.ts'
import { formatNumber } from '#lib/i18n/format.ts'
import { messages } from '#lib/i18n/messages.ts'
import { editPath, stepPath } from '#lib/records/admin-paths.ts'
import { ChangeList } from './change-list.tsx'
import { linkTo, MergeOthers } from './merge-others.tsx'
import { StepFields } from './step-fields.tsx'

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
              <SubmitButton name="intent" value="look" className="quiet">
                {t('mergeAgain')}
              </SubmitButton>
            </p>
          )}
          {lists.length > 0 && (
            <>
              <h2>{t('mergeLists')}</h2>
              <p>{t('mergeListsHelp')}</p>
              <ChangeList changes={lists} />
            </>
          )}
          <MergeOthers plan={plan} />
          <p>{t('mergeUndo')}</p>
          <div className="step-form">
            <label htmlFor="reason">{t('reasonLabel')}</label>
            <input id="reason" name="reason" maxLength={500} autoComplete="off" />
            <p>
              <SubmitButton className="danger">{t('mergeNow')}</SubmitButton>{' '}
              <a href={editPath(gone.kind, gone.id)}>{t('mergeKeep')}</a>
            </p>
          </div>
        </form>
      )}
    </>
  )
}

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
