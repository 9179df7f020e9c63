import type { ReactNode } from 'react'
import { previewText, sendForm } from '#app/admin/(desk)/[noun]/form-actions.ts'
import { RecordForm } from '#components/form/record-form.tsx'
import { creatableIn } from '#lib/directory/admin/form/creation.ts'
import { groupWords } from '#lib/directory/admin/form/describe.ts'
import type { Creation, RowLine, Typed } from '#lib/directory/admin/form/field.ts'
import { allFields, alongField, formOf } from '#lib/directory/admin/form/form-of.ts'
import { type FormState, untouched } from '#lib/directory/admin/form/state.ts'
import { formatDate } from '#lib/i18n/dates.ts'
import { languageChoices } from '#lib/i18n/language-choice.ts'
import { messages } from '#lib/i18n/messages.ts'
import { signInPath } from '#lib/records/admin-paths.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'

import '#components/styles/form.css'

interface FormPage {
  kind: RecordKind
  title: string
  here: string
  opened: string
  typed: Typed
  keptAt: Date | null
  /** What can be created where a field refers to it. */
  creatable: readonly Creation[]
  /** What is edited along with it, each in a line. */
  rows?: readonly RowLine[]
  drafted: boolean
  /** The database cannot be had: there is nothing to show but what was typed. */
  unreachable?: boolean
  /** Why it can only be read. */
  readOnly?: string | null
  /** Above the form. */
  children: ReactNode
}

/** The page of a form, of a new record or of one that is there. */
export function FormPage({
  kind,
  title,
  here,
  opened,
  typed,
  keptAt,
  creatable,
  rows = [],
  drafted,
  unreachable = false,
  readOnly = null,
  children,
}: FormPage) {
  const t = messages('en', 'form')
  const groups = formOf('en', kind).map((group) => ({ ...group, words: groupWords('en', group.name) }))
  const initial: FormState = {
    ...untouched(opened, typed),
    ...(keptAt && { notice: 'kept', keptOn: formatDate('en', keptAt) }),
  }
  return (
    <div className="form-page">
      {children}
      <nav aria-label={t('page.contents')} className="form-contents">
        <ul>
          {groups.map(({ name, words }) => (
            <li key={name}>
              <a href={`#group-${name}`}>{words.title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <RecordForm
        locale="en"
        title={title}
        groups={groups}
        along={alongField('en', kind)}
        creatable={creatable}
        rows={rows}
        languages={languageChoices('en').map(({ name }) => name)}
        initial={initial}
        drafted={drafted}
        unreachable={unreachable}
        readOnly={readOnly}
        signIn={signInPath(here)}
        here={here}
        action={sendForm.bind(null, kind, here)}
        preview={previewText}
      />
    </div>
  )
}

/** Where the database cannot be had: what was just sent is there all the same, and can be sent again. */
export function UnreachableForm({ kind, here }: Pick<FormPage, 'kind' | 'here'>) {
  const title = messages('en', 'search')(`kind.${kind}`)
  return (
    <FormPage
      kind={kind}
      title={title}
      here={here}
      opened=""
      typed={{}}
      keptAt={null}
      creatable={creatableIn(null, 'en', allFields('en', kind))}
      drafted={false}
      unreachable
    >
      <h1>{title}</h1>
    </FormPage>
  )
}
