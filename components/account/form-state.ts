/** What an action answers to a form of the account pages: what is wrong, and what was typed. Passwords are not repeated. */
export interface FormState {
  /** By field, in the order of the form. */
  errors?: Readonly<Record<string, string>>
  /** What is wrong with the whole. */
  trouble?: string
  values?: Readonly<Record<string, string | readonly string[]>>
  /** What was done. */
  done?: string
}

export interface Choice {
  value: string
  label: string
  help?: string
}

export interface Field {
  name: string
  label: string
  help?: string
  /** `code`: digits or letters from elsewhere. */
  type: 'text' | 'email' | 'password' | 'code' | 'one-of' | 'some-of'
  /** For browsers and password managers, as HTML names it. */
  autoComplete?: string
  /** What stands there at first. */
  value?: string | readonly string[]
  choices?: readonly Choice[]
}

/** What the form says besides its fields. */
export interface FormWords {
  /** Of the page; with the error's word before it where something is wrong. */
  title: string
  errorTitle: string
  /** Above the list of what is wrong. */
  summary: string
  submit: string
}
