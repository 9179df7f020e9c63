import { Section } from '#components/ui/section.tsx'
import { formatDate } from '#lib/i18n/dates.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { permanentPath } from '#lib/records/paths.ts'
import type { RecordPage } from '#lib/records/published.ts'

interface Citing {
  locale: Language
  record: Pick<RecordPage, 'id' | 'title' | 'updatedAt'>
  /** The permanent address, whole. */
  address: string
}

/** The permanent address of a page, and a citation to copy, with the date of the content rather than of the visit. */
export function Cite({ locale, record, address }: Citing) {
  const t = messages(locale, 'record')
  return (
    <Section id="cite" title={t('cite')} note={t('citeNote')}>
      <dl className="cite">
        <dt>{t('permanent')}</dt>
        <dd>
          <a href={permanentPath(record.id)}>{address}</a>
        </dd>
        <dt>{t('citation')}</dt>
        <dd>
          {t.rich('citationText', {
            title: record.title,
            site: () => <cite>{messages(locale, 'site')('name')}</cite>,
            date: formatDate(locale, record.updatedAt),
            address,
          })}
        </dd>
      </dl>
    </Section>
  )
}
