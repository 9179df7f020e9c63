import { ItemList } from '#components/ui/item-list.tsx'
import { Tag } from '#components/ui/tag.tsx'
import { formatList } from '#lib/i18n/format.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { languageName } from '#lib/i18n/names.ts'
import type { PostCard } from '#lib/records/cards.ts'
import { recordPath } from '#lib/records/paths.ts'
import { eventText, publishedText } from './post-dates.ts'

interface Posts {
  locale: Language
  posts: readonly PostCard[]
  /** Also the labels that the original bears. */
  labels?: boolean
  /** Not where all are of one type, and the page says of which. */
  types?: boolean
}

/** Posts in the order given. The day of publication and the day of what is reported stand apart. */
export function PostList({ locale, posts, labels = false, types = true }: Posts) {
  const t = messages(locale, 'post')
  return (
    <ItemList
      items={posts.map((post) => ({
        href: recordPath(locale, post.record),
        title: post.record.title,
        ...(post.language !== locale && { language: post.language }),
        ...(types && { tags: <Tag>{t(`type.${post.type}`)}</Tag> }),
        meta: [
          publishedText(locale, post),
          eventText(locale, post),
          post.language !== locale &&
            t('originalIn', { language: languageName(locale, post.language) ?? post.language }),
          labels && post.labels.length > 0 && t('labelled', { labels: formatList(locale, post.labels) }),
        ],
        text: post.summary,
      }))}
    />
  )
}
