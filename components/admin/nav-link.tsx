'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/** A link that says when it leads to this page, or to what this page lies under. */
export function NavLink({ href, children }: { href: string; children: ReactNode }) {
  const path = usePathname()
  const above = href !== '/admin' && path.startsWith(`${href}/`)
  return (
    <a href={href} aria-current={path === href ? 'page' : above ? 'true' : undefined}>
      {children}
    </a>
  )
}
