import type { Problem, Typed } from './field.ts'

/** A field that two people changed to different things. */
export interface Clash {
  name: string
  label: string
  mine: string
  theirs: string
}

/** Something that the editor is asked before it is saved, and that can be answered in the form. */
export type Question =
  /** Records of the same name. */
  | {
      type: 'duplicate'
      id: string
      title: string
      message: string
      /** Path of the reference that can mean that one instead of one that is created. */
      insteadAt: string | null
    }
  /** A text that may be private. */
  | { type: 'private'; at: string; label: string; text: string; message: string }
  /** A changed fact that rests on no source. */
  | {
      type: 'source'
      field: string
      label: string
      /** What the fact rested on before it was changed, where nobody has said whether it still does. */
      rests?: string
      /** It is a record that is created where it is referred to, and its title is the label. */
      isRecord?: true
    }

/** What a form that could not simply be saved comes back with: nothing of what was typed is lost. */
export interface FormState {
  /** Counts the answers, so that a page knows a new one. */
  turn: number
  /** What the form has to bring back (open-forms.ts). */
  opened: string
  typed: Typed
  problems: readonly Problem[]
  questions: readonly Question[]
  clashes: readonly Clash[]
  /** Who changed the record meanwhile, and when: perhaps the editor, in another window. */
  theirs: { by: string; ago: string; isOwn: boolean } | null
  notice:
    | 'expired'
    | 'unavailable'
    | 'refused'
    | 'missing'
    | 'unknown'
    | 'unreachable'
    | 'tooLong'
    | 'nothing'
    | 'kept'
    | null
  /** HTML of the prose that was asked to be shown, by the field's path. */
  previews: Readonly<Record<string, string>>
  /** Path of the field to go to. */
  focus: string | null
  reason: string
  /** The day on which this was typed and could not be saved, in words. */
  keptOn: string
  /** What was answered already: it is not asked again while something else stands in the way. */
  answered: {
    another: readonly string[]
    public: readonly string[]
    asked: readonly string[]
    general: readonly string[]
  }
  /** Where to go on, for a page whose scripts have sent the form; the others are led there. */
  goTo: string | null
}

export const untouched = (opened: string, typed: Typed): FormState => ({
  turn: 0,
  opened,
  typed,
  problems: [],
  questions: [],
  clashes: [],
  theirs: null,
  notice: null,
  previews: {},
  focus: null,
  reason: '',
  keptOn: '',
  answered: { another: [], public: [], asked: [], general: [] },
  goTo: null,
})
