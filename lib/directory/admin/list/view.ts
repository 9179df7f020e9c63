// A list as its page draws it: every choice with its words and its address.
import type { Editor } from '#lib/auth/editor.ts'
import { drafted } from '#lib/directory/admin/nouns.ts'
import { messages } from '#lib/i18n/messages.ts'
import { languageName } from '#lib/i18n/names.ts'
import { exportPath, newRecordPath } from '#lib/records/admin-paths.ts'
import { mayCreate } from '#lib/records/reach.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { type BulkAction, bulkActionsFor } from './bulk-actions.ts'
import { cellOf } from './cells.ts'
import {
  choiceQuery,
  type ListChoice,
  listAddress,
  nothing,
  states,
  verifications,
  withoutFilter,
} from './choice.ts'
import { type Column, columnsOf } from './columns.ts'
import { type ListPage, listRecords, titlesOf } from './list.ts'
import { allianceOptions } from './options.ts'
import { distinctValues } from './statement.ts'

export interface Choosing {
  name: string
  label: string
  /** The value chosen now; empty for none. */
  value: string
  options: { value: string; label: string }[]
}

export interface ListView extends ListPage {
  kind: RecordKind
  title: string
  summary: string
  caption: string
  q: string
  chips: { label: string; removeLabel: string; href: string }[]
  clearHref: string
  choices: Choosing[]
  /** Of the title, then of the columns chosen. */
  headings: {
    name: string
    label: string
    href: string
    sortLabel: string
    sorted: 'ascending' | 'descending' | undefined
    numeric: boolean
  }[]
  sort: Choosing
  descending: boolean
  columns: { name: string; label: string; chosen: boolean }[]
  pageHref(page: number): string
  exportHref: string
  /** Null for whoever may not create any. */
  create: { href: string; label: string } | null
  bulk: BulkAction[]
  /** The choice as a saved view keeps it. */
  query: string
}

/** A page of a list with all its words and addresses, of what this editor may see. */
export async function viewList(editor: Editor, kind: RecordKind, choice: ListChoice): Promise<ListView> {
  const t = messages('en', 'admin')
  const columns = columnsOf(kind)
  const [page, alliances, filters, titles] = await Promise.all([
    listRecords(editor, kind, choice),
    allianceOptions(editor),
    Promise.all(columns.filter(({ filter }) => filter).map((column) => filterOf(kind, column, choice))),
    titlesOf(editor, [choice.alliance, ...Object.values(choice.filters)]),
  ])
  const belongs = !['topic', 'source'].includes(kind)
  const choices: Choosing[] = [
    ...filters.filter(({ options }) => options.length > 0),
    ...(belongs
      ? [{ name: 'alliance', label: t('list.alliance'), value: choice.alliance ?? '', options: alliances }]
      : []),
    {
      name: 'verified',
      label: t('list.verified.label'),
      value: choice.verified ?? '',
      options: verifications.map((value) => ({ value, label: t(`list.verified.${value}`) })),
    },
    {
      name: 'state',
      label: t('state.label'),
      value: choice.state,
      options: states.map((value) => ({ value, label: t(`state.${value}`) })),
    },
  ]
  const chip = (label: string, other: Partial<ListChoice>) => ({
    label,
    removeLabel: t('list.remove', { filter: label }),
    href: listAddress(kind, choice, other),
  })
  const named = (label: string, value: string) => t('list.filter', { label, value })
  const wordOf = (name: string, value: string) =>
    choices.find((known) => known.name === name)?.options.find((option) => option.value === value)?.label
  const chips = [
    ...(choice.q ? [chip(t('list.words', { words: choice.q }), { q: '' })] : []),
    ...Object.entries(choice.filters).flatMap(([name, value]) => {
      const column = columns.find((known) => known.name === name)
      if (!column) return []
      const word =
        value === nothing ? t('list.none') : (wordOf(name, value) ?? cellOf(column, value, titles).text)
      return [chip(named(column.label, word), withoutFilter(choice, name))]
    }),
    ...(choice.alliance
      ? [
          chip(named(t('list.alliance'), titles.get(choice.alliance)?.title ?? t('notYours')), {
            alliance: null,
          }),
        ]
      : []),
    ...(choice.verified
      ? [chip(named(t('list.verified.label'), t(`list.verified.${choice.verified}`)), { verified: null })]
      : []),
    ...(choice.state === 'current'
      ? []
      : [chip(named(t('state.label'), t(`state.${choice.state}`)), { state: 'current' })]),
  ]
  const title = { name: 'title', label: t('column.title'), numeric: false }
  const shown = choice.columns.flatMap((name) => columns.filter((column) => column.name === name))
  const heading = ({ name, label, numeric }: typeof title) => {
    const sorted =
      choice.sort.column === name ? (choice.sort.descending ? 'descending' : 'ascending') : undefined
    const sortLabel =
      sorted === undefined
        ? t('list.sortBy', { column: label })
        : t(sorted === 'ascending' ? 'list.sortedUp' : 'list.sortedDown', { column: label })
    return {
      name,
      label,
      numeric,
      sorted,
      sortLabel,
      href: listAddress(kind, choice, { sort: { column: name, descending: sorted === 'ascending' } }),
    } satisfies ListView['headings'][number]
  }
  return {
    ...page,
    kind,
    title: t(`many.${kind}`),
    summary: t(chips.length > 0 ? 'list.countOf' : 'list.count', { count: page.total }),
    caption: t('list.caption', { kind: t(`many.${kind}`), page: page.page, pages: page.pages }),
    q: choice.q,
    chips,
    clearHref: listAddress(kind, {
      ...choice,
      q: '',
      filters: {},
      alliance: null,
      verified: null,
      state: 'current',
    }),
    choices,
    headings: [
      heading(title),
      ...shown.map(({ name, label, field }) => heading({ name, label, numeric: field?.type === 'number' })),
    ],
    sort: {
      name: 'sort',
      label: t('list.sort'),
      value: choice.sort.column,
      options: [title, ...columns].map(({ name, label }) => ({ value: name, label })),
    },
    descending: choice.sort.descending,
    columns: columns.map(({ name, label }) => ({ name, label, chosen: choice.columns.includes(name) })),
    pageHref: (number) => listAddress(kind, choice, { page: number }),
    exportHref: exportPath(kind, choiceQuery(kind, { ...choice, page: 1 })),
    create: mayCreate(editor, kind) ? { href: newRecordPath(kind), label: t(`new.${kind}`) } : null,
    bulk: bulkActionsFor(editor, choice.state, drafted.includes(kind)),
    query: choiceQuery(kind, { ...choice, page: 1 }),
  }
}

async function filterOf(kind: RecordKind, column: Column, choice: ListChoice): Promise<Choosing> {
  const t = messages('en', 'admin')
  const { name, label, field } = column
  const value = choice.filters[name] ?? ''
  const none = field && !field.required ? [{ value: nothing, label: t('list.none') }] : []
  const options =
    field?.type === 'choice'
      ? field.options
      : field?.type === 'language'
        ? (await distinctValues(kind, name)).map((tag) => ({
            value: tag,
            label: languageName('en', tag) ?? tag,
          }))
        : field?.type === 'tick'
          ? [
              { value: 'yes', label: t('yes') },
              { value: 'no', label: t('no') },
            ]
          : []
  return { name, label, value, options: options.length > 0 ? [...none, ...options] : [] }
}
