import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Page } from '#app/public-page.tsx'
import { KindList } from '#components/api/kind-list.tsx'
import { OperationList } from '#components/api/operation-list.tsx'
import { pageMetadata } from '#components/layout/page-metadata.ts'
import { requireLanguage } from '#components/layout/require-language.ts'
import { Section } from '#components/ui/section.tsx'
import { TextSection } from '#components/ui/text-section.tsx'
import { commandOf, examples } from '#lib/directory/api/examples.ts'
import { apiGuide } from '#lib/directory/api/guide.ts'
import { siteOrigin } from '#lib/directory/origin.ts'
import { messages } from '#lib/i18n/messages.ts'

type Props = PageProps<'/[locale]/data/api'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = messages(requireLanguage((await params).locale), 'api')
  return pageMetadata({ title: t('title'), description: t('lead') })
}

export default async function ApiPage({ params }: Props) {
  const locale = requireLanguage((await params).locale)
  const t = messages(locale, 'api')
  const origin = siteOrigin()
  const { operations, kinds } = apiGuide(origin)
  const code = { code: (text: ReactNode) => <code>{text}</code> }
  return (
    <Page
      locale={locale}
      path="/data/api"
      title={t('title')}
      lead={t('lead')}
      breadcrumbs={[{ href: `/${locale}/data`, label: messages(locale, 'data')('title') }]}
    >
      <TextSection
        id="start"
        title={t('start')}
        paragraphs={[
          t('base', { base: `${origin}/api/v1` }),
          t.rich('openapi', { link: (text) => <a href="/api/v1/openapi.json">{text}</a> }),
        ]}
      />
      <Section id="examples" title={t('examples.title')}>
        {examples.map((example) => (
          <figure key={example.name} className="mb-5">
            <figcaption>
              {example.accept ? (
                t(`examples.${example.name}`)
              ) : (
                <a href={encodeURI(example.path)}>{t(`examples.${example.name}`)}</a>
              )}
            </figcaption>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without it a keyboard cannot scroll a long line. */}
            <pre className="mt-2 overflow-x-auto bg-surface p-3" tabIndex={0}>
              <code>{commandOf(example, origin)}</code>
            </pre>
          </figure>
        ))}
      </Section>
      <TextSection
        id="rules"
        title={t('rules.title')}
        points={[
          t.rich('rules.lists', code),
          t('rules.unknown'),
          t.rich('rules.etag', code),
          t.rich('rules.moved', code),
          t.rich('rules.limit', code),
          t('rules.cors'),
          t('rules.versions'),
        ]}
      />
      <Section id="operations" title={t('operations.title')} note={t('operations.note')}>
        <OperationList locale={locale} operations={operations} />
      </Section>
      <Section id="kinds" title={t('kinds.title')} note={t('kinds.note')}>
        <KindList locale={locale} kinds={kinds} />
      </Section>
    </Page>
  )
}
