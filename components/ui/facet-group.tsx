export interface FacetValue {
  label: string
  /** How many things the list would hold. */
  count: string
  /** The list with this value chosen or, where it is chosen already, without it. */
  href: string
  chosen: boolean
}

interface Facet {
  /** Unique on the page. */
  id: string
  /** What is narrowed: "Country". */
  label: string
  values: readonly FacetValue[]
  /** Values after the first eight fold away under this line ("Show all 21"), unless one of them is chosen. */
  more: string
}

const shownAtOnce = 8

/** One way to narrow a list: plain links with counts, the chosen one marked. Nothing when there is no choice. */
export function FacetGroup({ id, label, values, more }: Facet) {
  if (values.length === 0) return null
  const folds = values.length > shownAtOnce + 2
  const first = folds ? values.slice(0, shownAtOnce) : values
  const rest = folds ? values.slice(shownAtOnce) : []
  return (
    <section className="facet" id={id}>
      <h3 className="label">{label}</h3>
      <FacetLinks values={first} />
      {rest.length > 0 && (
        <details open={rest.some((value) => value.chosen)}>
          <summary>{more}</summary>
          <FacetLinks values={rest} />
        </details>
      )}
    </section>
  )
}

function FacetLinks({ values }: { values: readonly FacetValue[] }) {
  return (
    <ul>
      {values.map((value) => (
        <li key={value.href}>
          <a href={value.href} aria-current={value.chosen || undefined}>
            <span>{value.label}</span> <span className="count">{value.count}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
