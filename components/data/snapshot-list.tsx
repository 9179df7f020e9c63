import type { ReactNode } from 'react'
import { Empty } from '#components/ui/empty.tsx'
import { Section } from '#components/ui/section.tsx'
import { formatDate } from '#lib/i18n/dates.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { SnapshotFiles } from './snapshot-files.tsx'

interface Snapshots {
  locale: Language
  /** Scheme, host and port. */
  origin: string
  /** The newest first. */
  snapshots: readonly {
    date: string
    isEmptied: boolean
    files: readonly { name: string; size: number; sha256: string }[]
  }[]
}

/** The newest snapshot that has its files, with them, and the days of the others. */
export function SnapshotList({ locale, origin, snapshots }: Snapshots) {
  const t = messages(locale, 'data')
  const link = (href: string) => (text: ReactNode) => <a href={href}>{text}</a>
  const newest = snapshots.find(({ isEmptied }) => !isEmptied)
  const older = snapshots.filter((snapshot) => snapshot !== newest)
  return (
    <Section id="snapshots" title={t('snapshots.title')} note={t('snapshots.note')}>
      {newest ? (
        <>
          <h3>{t('snapshots.of', { date: formatDate(locale, newest.date) })}</h3>
          <SnapshotFiles locale={locale} date={newest.date} files={newest.files} />
          <div className="prose after-table">
            <p>
              {t.rich('snapshots.check', {
                sums: link(`/data/${newest.date}/checksums.sha256`),
                catalog: link('/data/catalog.jsonld'),
                metadata: link(`/data/${newest.date}/csv-metadata.json`),
                command: (text) => <code translate="no">{text}</code>,
              })}
            </p>
            <p>{t('snapshots.latest', { address: `${origin}/data/latest/cities.csv` })}</p>
            <p>{t('snapshots.kept')}</p>
            <p>{t('snapshots.contacts')}</p>
          </div>
        </>
      ) : (
        <Empty>{t('snapshots.empty')}</Empty>
      )}
      {older.length > 0 && (
        <>
          <h3>{t('snapshots.older')}</h3>
          <ul className="inline-list">
            {older.map(({ date, isEmptied }) => (
              <li key={date}>
                {isEmptied ? (
                  <>
                    {formatDate(locale, date)} ({t('snapshots.emptied')})
                  </>
                ) : (
                  <>
                    {formatDate(locale, date)} (
                    <a href={`/data/${date}/checksums.sha256`}>{t('snapshots.checksums')}</a>)
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
