import { Empty } from '#components/ui/empty.tsx'
import { ItemList } from '#components/ui/item-list.tsx'
import { Section } from '#components/ui/section.tsx'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { countryName } from '#lib/i18n/names.ts'
import type { PostPage } from '#lib/posts/queries.ts'
import { recordPath } from '#lib/records/paths.ts'

type Subject = PostPage['subjects'][number]['record']

/** The records that a post is about, each said to be what it is. */
export function PostSubjects({ locale, subjects }: { locale: Language; subjects: PostPage['subjects'] }) {
  const t = messages(locale, 'post')
  return (
    <Section id="about" title={t('about')}>
      {subjects.length > 0 ? (
        <ItemList
          items={subjects.map(({ record }) => ({
            href: recordPath(locale, record),
            title: record.title,
            meta: [
              kindText(locale, record),
              record.city?.countryCode && countryName(locale, record.city.countryCode),
            ],
          }))}
        />
      ) : (
        <Empty>{t('nothingAbout')}</Empty>
      )}
    </Section>
  )
}

function kindText(locale: Language, { kind, alliance, city, organization }: Subject): string | null {
  if (alliance) return messages(locale, 'alliance')(`kind.${alliance.kind}`)
  if (city) return messages(locale, 'city')(`kind.${city.kind}`)
  if (organization) return messages(locale, 'organization')(`type.${organization.type}`)
  switch (kind) {
    case 'committee':
    case 'project':
    case 'topic':
      return messages(locale, 'search')(`kind.${kind}`)
    default:
      return null
  }
}
