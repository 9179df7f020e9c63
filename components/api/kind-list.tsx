import { DataTable } from '#components/ui/data-table.tsx'
import type { Field, Kind } from '#lib/directory/api/guide.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

/** Every kind of thing that the API answers, with its fields. */
export function KindList({ locale, kinds }: { locale: Language; kinds: readonly Kind[] }) {
  const t = messages(locale, 'api')
  return kinds.map(({ name, description, fields }) => (
    <details key={name} id={`schema-${name}`} className="py-1.5">
      <summary className="wrap-anywhere">
        <code>{name}</code> <span lang="en">{description}</span>
      </summary>
      <DataTable<Field>
        id={`${name}-fields`}
        caption={t('kinds.caption', { name })}
        captionHidden
        rows={fields}
        rowKey={(field) => field.name}
        columns={[
          {
            key: 'name',
            heading: t('kinds.field'),
            rowHeading: true,
            cell: (field) => <code>{field.name}</code>,
          },
          { key: 'type', heading: t('operations.type'), cell: ({ type }) => <code>{type}</code> },
          {
            key: 'meaning',
            heading: t('operations.meaning'),
            cell: (field) => <span lang="en">{field.description}</span>,
          },
        ]}
      />
    </details>
  ))
}
