import { nouns } from '#lib/directory/admin/nouns.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'
import { describeForm } from './describe.ts'
import type { Field, FormGroup, ListField } from './field.ts'

/**
 * The list, in the form of a city, an organization or an alliance, of its memberships: records of their own, edited along
 * with it.
 */
export const alongName = 'membershipRows'

/** The field of a row of an alliance that says who the member is: a city or an organization. */
export const memberName = 'memberId'

/** What of a membership is edited along, besides whom it joins. */
const alongFields = ['role', 'status', 'since', 'until', 'position', 'asListed']

const known = new Map<string, FormGroup[]>()

/** The form of a kind of record. */
export function formOf(locale: Language, kind: RecordKind): readonly FormGroup[] {
  const key = `${locale} ${kind}`
  const form = known.get(key) ?? describeForm(locale, kind, nouns[kind].fields)
  known.set(key, form)
  return form.map((group) => ({ ...group, fields: group.fields.map((field) => relaxed(kind, field)) }))
}

const ties = { city: 'cityId', organization: 'organizationId', alliance: 'allianceId' } as const

/** By which of its fields a membership is tied to a record of this kind, in whose form it is edited; null for other kinds. */
export const tieOf = (kind: RecordKind): (typeof ties)[keyof typeof ties] | null =>
  kind === 'city' || kind === 'organization' || kind === 'alliance' ? ties[kind] : null

/** The memberships of a city, an organization or an alliance, as a field of its form; null for other kinds. */
export function alongField(locale: Language, kind: RecordKind): ListField | null {
  if (!tieOf(kind)) return null
  const t = messages(locale, 'form')
  const membership = formOf(locale, 'membership').flatMap(({ fields }) => fields)
  const named = (name: string) => membership.find((field) => field.name === name) ?? []
  const member: Field = {
    type: 'reference',
    name: memberName,
    label: t('memberships.member'),
    help: null,
    required: true,
    kinds: ['city', 'organization'],
  }
  const other = kind === 'alliance' ? member : named('allianceId')
  const fields = [other, alongFields.map((name) => named(name))].flat(2)
  const base = {
    name: alongName,
    label: t('memberships.title'),
    help: t('memberships.help'),
    required: false,
  }
  return { ...base, type: 'list', records: 'membership', item: { ...base, type: 'group', fields } }
}

/** All fields of a kind's form, those that are edited along with it included. */
export function allFields(locale: Language, kind: RecordKind): Field[] {
  const own = formOf(locale, kind).flatMap(({ fields }) => fields)
  const along = alongField(locale, kind)
  return along ? [...own, along] : own
}

/** Where a record without a page is not called anything, it is called after what it is about. */
const composedTitles: readonly RecordKind[] = ['membership', 'figure', 'contact', 'partnership']

export const composesTitle = (kind: RecordKind): boolean => composedTitles.includes(kind)

// A slug is proposed from the title, and some titles from what they join: nobody has to type them.
const relaxed = (kind: RecordKind, field: Field): Field =>
  field.name === 'slug' || (field.name === 'title' && composesTitle(kind))
    ? { ...field, required: false }
    : field
