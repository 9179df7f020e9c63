import type { Metadata } from 'next'
import type { ReactNode } from 'react'

import '#components/styles/account.css'

/** Forms set the title themselves, because only they know whether something is wrong. */
export const metadata: Metadata = { title: { absolute: '' } }

/** The pages on which somebody gets in: they know nobody yet. */
export default function Layout({ children }: { children: ReactNode }) {
  return children
}
