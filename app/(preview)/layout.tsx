import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'

import '#components/styles/site.css'
import '#components/styles/preview.css'

// Never kept: what is not published yet is shown to whoever may see it, as it is at this moment.
export const dynamic = 'force-dynamic'

export const viewport: Viewport = { colorScheme: 'light dark' }

export const metadata: Metadata = {
  robots: { index: false, follow: false },
  icons: '/icon.svg',
  referrer: 'same-origin',
  formatDetection: { telephone: false, email: false, address: false },
}

/** The public pages' frame for a page that is not public: their stylesheet, and none of their scripts. */
export default function PreviewLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" dir="ltr">
      <body>{children}</body>
    </html>
  )
}
