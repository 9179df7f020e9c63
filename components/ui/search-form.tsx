interface SearchBox {
  /** Address of the results. */
  action: string
  /** Unique on the page. */
  id: string
  /** What the field is for; read aloud. */
  label: string
  submit: string
  /** The query shown again. */
  query?: string
  /** The main thing on its page. */
  large?: boolean
}

/** A search box: a plain GET form with one field, `q`. */
export function SearchForm({ action, id, label, submit, query, large = false }: SearchBox) {
  return (
    <search className={large ? 'search-form-large' : 'contents'}>
      <form action={action} className="search-form">
        <input
          id={id}
          type="search"
          name="q"
          defaultValue={query}
          aria-label={label}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={200}
        />
        <button type="submit">{submit}</button>
      </form>
    </search>
  )
}
