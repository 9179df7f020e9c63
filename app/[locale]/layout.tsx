import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'

import '#components/styles/site.css'
import { requireLanguage } from '#components/layout/require-language.ts'
import { languages } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'

// The front keeps finished pages; Next renders each one afresh when asked.
export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fdfcf9' },
    { media: '(prefers-color-scheme: dark)', color: '#14161b' },
  ],
}

interface PublicLayout {
  children: ReactNode
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: PublicLayout): Promise<Metadata> {
  const t = messages(requireLanguage((await params).locale), 'site')
  return {
    title: { template: t('pageTitle', { title: '%s' }), default: t('name') },
    description: t('description'),
    icons: '/icon.svg',
    referrer: 'same-origin',
    formatDetection: { telephone: false, email: false, address: false },
  }
}

export default async function Layout({ children, params }: PublicLayout) {
  const locale = requireLanguage((await params).locale)
  return (
    // public/scripts/display.js may have put the reader's choices on it already.
    <html lang={locale} dir={languages[locale].direction} suppressHydrationWarning>
      <body>{children}</body>
    </html>
  )
}
