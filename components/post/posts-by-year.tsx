import { Section } from '#components/ui/section.tsx'
import { formatDate } from '#lib/i18n/dates.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { PostCard } from '#lib/records/cards.ts'
import { PostList } from './post-list.tsx'

interface Posts {
  locale: Language
  posts: readonly PostCard[]
}

/** Posts under the year of their publication. They come in the order in which they are to stand. */
export function PostsByYear({ locale, posts }: Posts) {
  const t = messages(locale, 'post')
  const types = new Set(posts.map((post) => post.type)).size > 1
  const years = Map.groupBy(posts, (post) => post.publishedOn?.slice(0, 4) ?? null)
  return [...years].map(([year, ofYear]) => (
    <Section
      key={year}
      id={year ? `year-${year}` : 'year-unknown'}
      title={year ? formatDate(locale, year) : t('yearUnknown')}
      aside={t('count', { count: ofYear.length })}
    >
      <PostList locale={locale} posts={ofYear} labels types={types} />
    </Section>
  ))
}
