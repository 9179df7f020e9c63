export interface Chip {
  /** What was chosen: "Country: Ukraine". */
  label: string
  /** Read aloud: "Remove filter: Country: Ukraine". */
  removeLabel: string
  /** The list without this filter. */
  href: string
}

interface Chips {
  /** What the chips are: "Chosen filters". */
  label: string
  chips: readonly Chip[]
  /** Takes all of them away. Shown from two chips on. */
  clear: { label: string; href: string }
}

/** The filters in force, each a link that takes it away. Nothing when none is. */
export function ChipList({ label, chips, clear }: Chips) {
  if (chips.length === 0) return null
  return (
    <ul className="chips" aria-label={label}>
      {chips.map((chip) => (
        <li key={chip.href}>
          <a href={chip.href} aria-label={chip.removeLabel}>
            {chip.label}
            <svg viewBox="0 0 10 10" aria-hidden="true" focusable="false">
              <path d="M1 1l8 8M9 1l-8 8" stroke="currentColor" strokeWidth="1.8" />
            </svg>
          </a>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <a className="clear" href={clear.href}>
            {clear.label}
          </a>
        </li>
      )}
    </ul>
  )
}
