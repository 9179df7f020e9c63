import { Moment } from '#components/ui/moment.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { WholeVersion } from '#lib/directory/admin/history/entries.ts'
import { messages } from '#lib/i18n/messages.ts'
import { historyPath } from '#lib/records/admin-paths.ts'
import { ChangeList } from './change-list.tsx'

interface OldVersion {
  version: WholeVersion
  restore: (form: FormData) => Promise<void>
  /** Whether restoring it was tried, and something that it refers to is gone. */
  gone: boolean
}

/** One version whole, what it would change, and a button that makes it the present one. */
export function VersionPage({ version, restore, gone }: OldVersion) {
  const t = messages('en', 'history')
  const { record, now, save, fields, changes, privateTexts } = version
  const form = messages('en', 'form')
  const isPresent = now.version === version.version
  const mayRestore = !isPresent && fields.length > 0 && (now.status === 'draft' || now.status === 'published')
  return (
    <>
      <p>
        {t(`door.${save.door}`, { name: save.editorName })}, <Moment at={save.at} />.{' '}
        {save.reason && t('because', { reason: save.reason })}
      </p>
      {isPresent && <p>{t('isPresent')}</p>}
      {!isPresent && fields.length > 0 && (
        <section aria-labelledby="would-change">
          <h2 id="would-change">{t('wouldChange', { version: String(now.version) })}</h2>
          {changes.length > 0 ? <ChangeList changes={changes} /> : <p>{t('wouldChangeNothing')}</p>}
          {now.status === 'trashed' && <p>{t('restoreFromTrashFirst')}</p>}
          {mayRestore && changes.length > 0 && (
            <form action={restore}>
              <input type="hidden" name="kind" value={record.kind} />
              <input type="hidden" name="id" value={record.id} />
              <input type="hidden" name="began" value={now.version} />
              <input type="hidden" name="version" value={version.version} />
              {gone && (
                <p role="alert" className="notice warn">
                  {t('goneReferences')}
                </p>
              )}
              {gone && <input type="hidden" name="leaveOut" value="yes" />}
              {privateTexts.map(({ label, text, kind }) => (
                <div key={`${label} ${text}`} className="question">
                  <p>{form(`private.${kind}`, { text, label })}</p>
                  <label>
                    <input type="checkbox" name="public" value={text} /> {t('publicAgain')}
                  </label>
                </div>
              ))}
              <SubmitButton>
                {t(gone ? 'restoreWithout' : 'restoreVersion', { version: String(version.version) })}
              </SubmitButton>
            </form>
          )}
        </section>
      )}
      <section aria-labelledby="whole">
        <h2 id="whole">{t('whole')}</h2>
        {fields.length > 0 ? (
          <dl className="whole-version">
            {fields.map(({ label, value, isText }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd className={isText ? 'lines' : undefined}>{value}</dd>
              </div>
            ))}
          </dl>
        ) : (
          <p>{t('emptied')}</p>
        )}
      </section>
      <p>
        <a href={historyPath(record.kind, record.id)}>{t('backToHistory')}</a>
      </p>
    </>
  )
}
