import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'

import '#components/styles/admin.css'
import { TroubleWords } from '#components/admin/trouble.tsx'
import { messages } from '#lib/i18n/messages.ts'

// Never kept: every answer is for one person, at one moment.
export const dynamic = 'force-dynamic'

export const viewport: Viewport = { colorScheme: 'light dark' }

export function generateMetadata(): Metadata {
  const t = messages('en', 'admin')
  return {
    title: { template: t('pageTitle', { title: '%s' }), default: t('name') },
    description: t('description'),
    robots: { index: false, follow: false },
    icons: '/icon.svg',
    referrer: 'same-origin',
    formatDetection: { telephone: false, email: false, address: false },
  }
}

export default async function AdminLayout({ children }: { children: ReactNode }) {
  const t = messages('en', 'admin')
  return (
    // public/scripts/display.js may have put the reader's choices on it already.
    <html lang="en" dir="ltr" suppressHydrationWarning>
      <body className="admin">
        {/* By which parts of pages that set styles while they run are allowed to. */}
        <meta property="csp-nonce" nonce={await nonce()} />
        <script type="module" src="/scripts/display.js" nonce={await nonce()} blocking="render" async />
        <TroubleWords
          words={{
            title: t('error.title'),
            text: t('error.text'),
            again: t('error.again'),
            reference: t('error.reference'),
          }}
        >
          {children}
        </TroubleWords>
      </body>
    </html>
  )
}

/** What the front allows scripts by. None with the development server, which has no policy. */
async function nonce(): Promise<string | undefined> {
  return /'nonce-([^']+)'/.exec((await headers()).get('content-security-policy') ?? '')?.[1]
}
