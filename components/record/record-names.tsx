import { DataTable } from '#components/ui/data-table.tsx'
import { Section } from '#components/ui/section.tsx'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { languageName } from '#lib/i18n/names.ts'
import type { RecordPage } from '#lib/records/published.ts'

/** Every name of a record besides its title, each in its own language. Nothing when there is none. */
export function RecordNames({ locale, record }: { locale: Language; record: RecordPage }) {
  const { names, citations, decisions } = record
  if (names.length === 0) return null
  const isGrounded = [...citations, ...decisions].some(({ field }) => field === 'names')
  const t = messages(locale, 'record')
  return (
    <Section id="names" title={t('names')} note={isGrounded ? undefined : t('namesNote')}>
      <DataTable
        id="names-table"
        caption={t('names')}
        captionHidden
        rows={names}
        rowKey={(name) => name.id}
        columns={[
          {
            key: 'text',
            heading: t('nameLabel'),
            rowHeading: true,
            cell: (name) => <bdi lang={name.language === 'und' ? undefined : name.language}>{name.text}</bdi>,
          },
          {
            key: 'language',
            heading: t('languageLabel'),
            cell: (name) => languageName(locale, name.language) ?? t('languageUnknown'),
          },
          { key: 'kind', heading: t('kindLabel'), cell: (name) => t(`name.${name.kind}`) },
        ]}
      />
    </Section>
  )
}
