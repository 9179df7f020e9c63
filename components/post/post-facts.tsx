import type { Evidence } from '#components/record/evidence.ts'
import { factOf } from '#components/record/fact-of.ts'
import { topicsFact } from '#components/record/topics-fact.tsx'
import { Facts } from '#components/ui/facts.tsx'
import { formatDate } from '#lib/i18n/dates.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { languageName } from '#lib/i18n/names.ts'
import type { PostPage } from '#lib/posts/queries.ts'
import { eventPeriod } from './post-dates.ts'

interface PostFactsBox {
  locale: Language
  post: PostPage
  evidence: Evidence
}

/** What is known of a post itself: its type, its dates, its original. */
export function PostFacts({ locale, post, evidence }: PostFactsBox) {
  const t = messages(locale, 'post')
  const fact = factOf(locale, post.record, evidence)
  const { publishedOn, language, labels, url } = post
  return (
    <Facts
      title={t('facts')}
      facts={[
        fact('type', t('typeLabel'), t(`type.${post.type}`)),
        fact('publishedOn', t('published'), publishedOn && formatDate(locale, publishedOn), t('undated')),
        fact('eventStartOn', t(`eventDateOf.${post.type}`), eventPeriod(locale, post)),
        fact('language', t('language'), languageName(locale, language) ?? language),
        fact('labels', t('labels'), labels),
        topicsFact(locale, post.record),
        {
          label: t('originalLabel'),
          value: url ? (
            <a href={url} hrefLang={language}>
              {t('original')}
            </a>
          ) : (
            t('originalUnknown')
          ),
        },
      ]}
    />
  )
}
