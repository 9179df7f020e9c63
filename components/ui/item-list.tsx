import type { ReactNode } from 'react'

export interface Item {
  href: string
  title: ReactNode
  /** Language of the title, where it is not the page's. */
  language?: string
  /** Tags behind the title. */
  tags?: ReactNode
  /** Short remarks on the second line, set apart by dots. Empty ones are left out. */
  meta?: readonly ReactNode[]
  /** A sentence or two. */
  text?: ReactNode
}

interface LinkedItems {
  items: readonly Item[]
  /** Short entries in as many columns as fit. */
  columns?: boolean
  /** The order means something (a numbered list to a screen reader; no numbers are shown). */
  ordered?: boolean
}

/** A plain list of linked things, each with a second line. */
export function ItemList({ items, columns = false, ordered = false }: LinkedItems) {
  const List = ordered ? 'ol' : 'ul'
  return (
    <List className={columns ? 'item-list item-list-columns' : 'item-list'}>
      {items.map((item) => (
        <li key={item.href}>
          <div className="title">
            <a href={item.href} lang={item.language}>
              {item.title}
            </a>
            {item.tags && <> {item.tags}</>}
          </div>
          <Meta parts={item.meta ?? []} />
          {item.text && <p className="text">{item.text}</p>}
        </li>
      ))}
    </List>
  )
}

function Meta({ parts }: { parts: readonly ReactNode[] }) {
  const shown = parts.filter((part) => part !== null && part !== undefined && part !== false && part !== '')
  if (shown.length === 0) return null
  return (
    <p className="meta">
      {shown.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the remarks have no identity but their place.
        <span key={index}>{part}</span>
      ))}
    </p>
  )
}
