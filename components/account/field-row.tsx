import type { Choice, Field, FormState } from './form-state.ts'

interface Row {
  /** The form's id. */
  form: string
  field: Field
  value: string | readonly string[] | undefined
  error: string | undefined
}

interface Rows {
  /** The form's id. */
  form: string
  fields: readonly Field[]
  state: FormState
}

/** The fields of a form, with what was typed and what is wrong. */
export function FieldRows({ form, fields, state: { values, errors } }: Rows) {
  return fields.map((field) => (
    <FieldRow
      // What React resets after an action is set anew with what was typed.
      key={`${field.name} ${String(values?.[field.name])}`}
      form={form}
      field={field}
      value={values?.[field.name] ?? field.value}
      error={errors?.[field.name]}
    />
  ))
}

/** One field with its label, its help, and what is wrong with it. */
export function FieldRow({ form, field, value, error }: Row) {
  const id = `${form}-${field.name}`
  const described =
    [field.help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  const said = (
    <>
      {field.help !== undefined && (
        <p className="account-help" id={`${id}-help`}>
          {field.help}
        </p>
      )}
      {error !== undefined && (
        <p className="account-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  )
  if (field.type === 'one-of' || field.type === 'some-of') {
    return (
      <fieldset className="account-field" id={id} aria-describedby={described}>
        <legend>{field.label}</legend>
        {said}
        {field.choices?.map((choice) => (
          <ChoiceRow key={choice.value} id={id} field={field} choice={choice} value={value} />
        ))}
      </fieldset>
    )
  }
  return (
    <div className="account-field">
      <label htmlFor={id}>{field.label}</label>
      {said}
      <input
        id={id}
        name={field.name}
        type={field.type === 'code' ? 'text' : field.type}
        defaultValue={typeof value === 'string' ? value : undefined}
        autoComplete={field.autoComplete}
        autoCapitalize={field.type === 'text' ? undefined : 'none'}
        spellCheck={field.type === 'text' ? undefined : false}
        aria-describedby={described}
        aria-invalid={error === undefined ? undefined : true}
        className={field.type === 'code' ? 'account-code' : undefined}
      />
    </div>
  )
}

interface ChoiceLine {
  id: string
  field: Field
  choice: Choice
  value: string | readonly string[] | undefined
}

function ChoiceRow({ id, field, choice, value }: ChoiceLine) {
  const own = `${id}-${choice.value}`
  const chosen = Array.isArray(value) ? value.includes(choice.value) : value === choice.value
  return (
    <div className="account-choice">
      <input
        id={own}
        name={field.name}
        type={field.type === 'one-of' ? 'radio' : 'checkbox'}
        value={choice.value}
        defaultChecked={chosen}
        aria-describedby={choice.help === undefined ? undefined : `${own}-help`}
      />
      <label htmlFor={own}>{choice.label}</label>
      {choice.help !== undefined && (
        <p className="account-help" id={`${own}-help`}>
          {choice.help}
        </p>
      )}
    </div>
  )
}
