interface Codes {
  title: string
  lead: string
  codes: readonly string[]
}

/** Shown once. */
export function RecoveryCodes({ title, lead, codes }: Codes) {
  return (
    <>
      <h2>{title}</h2>
      <p>{lead}</p>
      <ul className="account-codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
    </>
  )
}
