import type { ReactNode } from 'react'

import '#components/styles/account.css'

/** The pages on which somebody gets in: they know nobody yet. */
export default function Layout({ children }: { children: ReactNode }) {
  return children
}
