// What the values of fields are called, where they are chosen from a list.
import { figureMeasures } from '#lib/figures/fields.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import {
  AffiliationRole,
  AllianceKind,
  BelongingWord,
  CityKind,
  CommitteeKind,
  CommitteeStatus,
  FigureQualifier,
  MembershipRole,
  MembershipStatus,
  NameKind,
  OrganizationType,
  PartnershipKind,
  PostType,
  ProjectPartyRole,
  ProjectStatus,
  type RecordKind,
  SectionKind,
  TopicRelation,
  WorkplanState,
} from '#prisma/generated/enums.ts'
import type { Option } from './field.ts'

const each = <Value extends string>(values: Iterable<Value>, label: (value: Value) => string): Option[] =>
  [...values].map((value) => ({ value, label: label(value) }))

const of = <Value extends string>(all: Readonly<Record<string, Value>>): Value[] => Object.values(all)

/** Everything that can be chosen, by the kind of record (none for what all have) and the names of the field and those it lies in. */
function allOptions(locale: Language): Record<string, readonly Option[]> {
  const alliance = messages(locale, 'alliance')
  const city = messages(locale, 'city')
  const committee = messages(locale, 'committee')
  const figure = messages(locale, 'figure')
  const form = messages(locale, 'form')
  const membership = messages(locale, 'membership')
  const organization = messages(locale, 'organization')
  const partnership = messages(locale, 'partnership')
  const post = messages(locale, 'post')
  const project = messages(locale, 'project')
  const record = messages(locale, 'record')
  return {
    'names.kind': each(of(NameKind), (value) => record(`name.${value}`)),
    'topics.relation': each(of(TopicRelation), (value) => form(`relation.${value}`)),
    'alliance.kind': each(of(AllianceKind), (value) => alliance(`kind.${value}`)),
    'alliance.belongingWord': each(of(BelongingWord), (value) => membership(`role.${value}`)),
    'alliance.sections.kind': each(of(SectionKind), (value) => alliance(`section.${value}`)),
    'city.kind': each(of(CityKind), (value) => city(`kind.${value}`)),
    'committee.kind': each(of(CommitteeKind), (value) => committee(`kind.${value}`)),
    'committee.statuses.status': each(of(CommitteeStatus), (value) => committee(`status.${value}`)),
    'committee.workplanItems.state': each(of(WorkplanState), (value) => committee(`workplanState.${value}`)),
    'figure.measure': each(figureMeasures, (value) => figure(`measure.${value}`)),
    'figure.qualifier': each(of(FigureQualifier), (value) => form(`qualifier.${value}`)),
    'membership.role': each(of(MembershipRole), (value) => membership(`role.${value}`)),
    'membership.status': each(of(MembershipStatus), (value) => membership(`status.${value}`)),
    'organization.type': each(of(OrganizationType), (value) => organization(`type.${value}`)),
    'organization.affiliations.role': each(of(AffiliationRole), (value) => organization(`role.${value}`)),
    'partnership.kind': each(of(PartnershipKind), (value) => partnership(`kind.${value}`)),
    'post.type': each(of(PostType), (value) => post(`type.${value}`)),
    'project.status': each(of(ProjectStatus), (value) => project(`status.${value}`)),
    'project.parties.role': each(of(ProjectPartyRole), (value) => project(`role.${value}`)),
  }
}

const known = new Map<Language, Record<string, readonly Option[]>>()

/**
 * The values of a field, with their words. A value that has none is called by itself.
 * @param path the names of the field and of those it lies in, without keys: "sections.kind".
 */
export function optionsOf(
  locale: Language,
  kind: RecordKind,
  path: string,
  values: readonly string[],
): Option[] {
  const options = known.get(locale) ?? allOptions(locale)
  known.set(locale, options)
  const found = options[`${kind}.${path}`] ?? options[path] ?? []
  return values.map((value) => found.find((option) => option.value === value) ?? { value, label: value })
}
