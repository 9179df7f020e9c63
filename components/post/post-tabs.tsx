import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import type { PostListName } from '#lib/posts/filter.ts'
import { postsPath } from '#lib/posts/paths.ts'

const lists = ['news', 'publication', 'event'] as const satisfies readonly PostListName[]

/** The three lists of posts beside each other. */
export function PostTabs({ locale, list }: { locale: Language; list: PostListName }) {
  const t = messages(locale, 'post')
  return (
    <nav aria-label={t('lists')} className="mb-6">
      <ul className="site-nav">
        {lists.map((name) => (
          <li key={name}>
            <a href={postsPath(locale, name)} aria-current={name === list ? 'page' : undefined}>
              {t(`title.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
