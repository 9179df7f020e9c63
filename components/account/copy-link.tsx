interface CopyLink {
  /** Unique on the page. */
  id: string
  label: string
  help?: string
  address: string
}

/** An address to be given to somebody: a field from which it is copied whole, with scripts or without. */
export function CopyLink({ id, label, help, address }: CopyLink) {
  return (
    <div className="account-field">
      <label htmlFor={id}>{label}</label>
      {help !== undefined && (
        <p className="account-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      <input
        id={id}
        className="account-link"
        readOnly
        value={address}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
      />
    </div>
  )
}
