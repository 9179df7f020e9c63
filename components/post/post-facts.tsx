import type { Evidence } from '#components/record/evidence.ts'
import { basisOf } from '#components/record/fact-basis.ts'
import { RecordAnchor } from '#components/record/record-anchor.tsx'
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
  const basis = basisOf(locale, post.record, evidence)
  const happened = eventPeriod(locale, post)
  return (
    <Facts
      title={t('facts')}
      facts={[
        { label: t('typeLabel'), value: t(`type.${post.type}`), ...basis('type') },
        {
          label: t('published'),
          value: post.publishedOn ? formatDate(locale, post.publishedOn) : t('undated'),
          ...basis('publishedOn'),
        },
        happened ? { label: t(`eventDateOf.${post.type}`), value: happened, ...basis('eventStartOn') } : null,
        {
          label: t('language'),
          value: languageName(locale, post.language) ?? post.language,
          ...basis('language'),
        },
        post.labels.length > 0 ? { label: t('labels'), value: post.labels, ...basis('labels') } : null,
        post.record.topics.length > 0
          ? {
              label: t('topics'),
              value: post.record.topics.map(({ topic: { record } }) => (
                <RecordAnchor key={record.id} locale={locale} record={record} />
              )),
            }
          : null,
        {
          label: t('originalLabel'),
          value: post.url ? (
            <a href={post.url} hrefLang={post.language}>
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
