import type { Metadata } from 'next'
import { Page } from '#app/public-page.tsx'
import { FeedTable } from '#components/feed/feed-table.tsx'
import { pageMetadata } from '#components/layout/page-metadata.ts'
import { requireLanguage } from '#components/layout/require-language.ts'
import { ItemList } from '#components/ui/item-list.tsx'
import { Section } from '#components/ui/section.tsx'
import { TextSection } from '#components/ui/text-section.tsx'
import { feedLink } from '#lib/directory/feeds/discover.ts'
import { feedSubjects } from '#lib/directory/feeds/paths.ts'
import { listFeedScopes } from '#lib/directory/feeds/scopes.ts'
import { messages } from '#lib/i18n/messages.ts'

type Props = PageProps<'/[locale]/data/feeds'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = messages(requireLanguage((await params).locale), 'feed')
  return pageMetadata({ title: t('page.title'), description: t('page.lead') })
}

export default async function FeedsPage({ params }: Props) {
  const locale = requireLanguage((await params).locale)
  const t = messages(locale, 'feed')
  const { alliance, topic, country } = await listFeedScopes(locale)
  return (
    <Page
      locale={locale}
      path="/data/feeds"
      title={t('page.title')}
      lead={t('page.lead')}
      breadcrumbs={[{ href: `/${locale}/data`, label: messages(locale, 'data')('title') }]}
    >
      <Section id="everything" title={t('page.everything')} note={t('page.formats')}>
        <ItemList
          items={[...feedSubjects, 'events' as const].map((subject) => ({
            href: feedLink(locale, subject).href,
            title: t(`subject.${subject}`),
            text: t(`subtitle.${subject}`),
          }))}
        />
      </Section>
      <TextSection
        id="how"
        title={t('page.how')}
        points={[t('page.howFeeds'), t('page.howCalendar'), t('page.howStable')]}
      />
      <Section id="alliances" title={t('page.byAlliance')}>
        <FeedTable locale={locale} id="by-alliance" caption={t('page.byAlliance')} scopes={alliance} />
      </Section>
      <Section id="topics" title={t('page.byTopic')}>
        <FeedTable locale={locale} id="by-topic" caption={t('page.byTopic')} scopes={topic} />
      </Section>
      <Section id="countries" title={t('page.byCountry')}>
        <FeedTable locale={locale} id="by-country" caption={t('page.byCountry')} scopes={country} />
      </Section>
    </Page>
  )
}
