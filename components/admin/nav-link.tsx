'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { adminHome } from '#lib/records/admin-paths.ts'

/** A link that says when it leads to this page, or to what this page lies under. */
export function NavLink({ href, children }: { href: string; children: ReactNode }) {
  const path = usePathname()
  const above = href !== adminHome && path.startsWith(`${href}/`)
  return (
    <a href={href} aria-current={path === href ? 'page' : above ? 'true' : undefined}>
      {children}
    </a>
  )
}
