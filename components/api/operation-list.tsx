import { DataTable } from '#components/ui/data-table.tsx'
import type { Operation, Parameter } from '#lib/directory/api/guide.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

/** Every address of the API, with what it takes. */
export function OperationList({
  locale,
  operations,
}: {
  locale: Language
  operations: readonly Operation[]
}) {
  const t = messages(locale, 'api')
  return operations.map(({ id, path, summary, media, parameters }) => (
    <details key={id} id={id} className="py-1.5">
      <summary className="wrap-anywhere">
        <code>{path}</code> <span lang="en">{summary}</span>
      </summary>
      <p>
        <code>{media}</code>
      </p>
      {parameters.length === 0 ? (
        <p>{t('operations.takesNothing')}</p>
      ) : (
        <DataTable<Parameter>
          id={`${id}-parameters`}
          caption={t('operations.caption', { path })}
          captionHidden
          rows={parameters}
          rowKey={({ name }) => name}
          columns={[
            {
              key: 'name',
              heading: t('operations.parameter'),
              rowHeading: true,
              cell: ({ name }) => <code>{name}</code>,
            },
            { key: 'type', heading: t('operations.type'), cell: ({ type }) => <code>{type}</code> },
            {
              key: 'meaning',
              heading: t('operations.meaning'),
              cell: ({ description, required, byDefault }) => (
                <>
                  <span lang="en">{description}</span>
                  {required && ` ${t('operations.required')}`}
                  {byDefault !== null && ` ${t('operations.byDefault', { value: byDefault })}`}
                </>
              ),
            },
          ]}
        />
      )}
    </details>
  ))
}
