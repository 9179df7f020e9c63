import type { RecordKind } from '#prisma/generated/enums.ts'

// What a form is made of: everything a page needs to draw it and the server to read it, and nothing that could not be sent.

interface Base {
  /** The field's own name; in the form it stands after those it lies in: "names.0.text". */
  name: string
  label: string
  help: string | null
  /** Whether something has to stand there. */
  required: boolean
}

export interface Option {
  value: string
  label: string
}

export type LineField = Base & { type: 'line'; longest: number | null }
export type TextField = Base & { type: 'text'; markdown: boolean; longest: number | null }
export type NumberField = Base & { type: 'number'; whole: boolean; grouped: boolean }
export type DateField = Base & { type: 'date'; day: boolean }
export type ChoiceField = Base & { type: 'choice'; options: readonly Option[]; initial: string }
export type LanguageField = Base & { type: 'language' }
export type TickField = Base & { type: 'tick' }
export type ReferenceField = Base & { type: 'reference'; kinds: readonly RecordKind[] }
export type GroupField = Base & { type: 'group'; fields: readonly Field[] }
export type ListField = Base & {
  type: 'list'
  item: Field
  /** Kind of the items that are records of their own: they are not taken out here. */
  records: RecordKind | null
}

export type SimpleField =
  | LineField
  | TextField
  | NumberField
  | DateField
  | ChoiceField
  | LanguageField
  | TickField
  | ReferenceField
export type Field = SimpleField | GroupField | ListField

/** A record that is created where it is referred to. What was typed there is its title. */
export interface Creation {
  kind: RecordKind
  /** What else is asked of it. Its name is the kind. */
  group: GroupField
}

export type GroupName = 'facts' | 'contents' | 'names' | 'relations' | 'sources' | 'housekeeping'

export interface FormGroup {
  name: GroupName
  fields: readonly Field[]
}

/**
 * What stands in a form, by the names of its fields: as a person typed it, not yet as what it means. A list holds the
 * keys of its items, separated by spaces; a reference its title, and beside it under "….id" whom it means, or under
 * "….new" that it is created, and as what.
 */
export type Typed = Readonly<Record<string, string>>

/** A record that is edited along with another, as long as its fields do not stand open. */
export interface RowLine {
  id: string
  title: string
  /** Its place in a list that has an order of its own. */
  position: number | null
  details: readonly string[]
}

/** Something is to be done about a field. */
export interface Problem {
  /** Name of the field, or of the list or group. */
  at: string
  message: string
  /** What the row of a list is called in which it is. */
  row?: string
  /** Where what was typed can mean several things: which, to choose from. */
  choices?: readonly Option[]
  /** Kinds of which this person can create one of this name. */
  create?: readonly RecordKind[]
}
