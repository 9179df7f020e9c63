import type { Metadata } from 'next'
import { Page } from '#app/public-page.tsx'
import { AllianceList } from '#components/alliance/alliance-list.tsx'
import { pageMetadata } from '#components/layout/page-metadata.ts'
import { requireLanguage } from '#components/layout/require-language.ts'
import { MembersNote } from '#components/membership/members-note.tsx'
import { MembersPicture } from '#components/membership/members-picture.tsx'
import { PostList } from '#components/post/post-list.tsx'
import { ProjectList } from '#components/project/project-list.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { SearchForm } from '#components/ui/search-form.tsx'
import { Section } from '#components/ui/section.tsx'
import { listAlliances } from '#lib/alliances/queries.ts'
import { countriesPath } from '#lib/countries/paths.ts'
import { countByCountry, listMemberPlaces } from '#lib/directory/statistics.ts'
import { messages } from '#lib/i18n/messages.ts'
import { listPosts } from '#lib/posts/queries.ts'
import { listProjects } from '#lib/projects/queries.ts'
import { listPath, postListPath } from '#lib/records/paths.ts'

type Props = PageProps<'/[locale]'>

const latest = 5

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = messages(requireLanguage((await params).locale), 'home')
  return {
    ...pageMetadata({ title: t('title'), description: t('description') }),
    title: { absolute: t('title') },
  }
}

export default async function HomePage({ params }: Props) {
  const locale = requireLanguage((await params).locale)
  const t = messages(locale, 'home')
  const [alliances, places, { posts }, projects] = await Promise.all([
    listAlliances(locale),
    listMemberPlaces(locale),
    listPosts(locale, 'news', { topic: null, alliance: null, page: 1 }),
    listProjects(locale),
  ])
  const counts = countByCountry(locale, places)
  return (
    <Page locale={locale} path="" title={t('title')} lead={t('lead')}>
      <p className="mb-2">{t('searchHint')}</p>
      <SearchForm
        action={`/${locale}/search`}
        id="home-search"
        label={messages(locale, 'site')('search.region')}
        submit={messages(locale, 'site')('search.submit')}
        large
      />
      <Section
        id="alliances"
        title={t('alliances')}
        aside={<a href={listPath(locale, 'alliance')}>{t('allAlliances')}</a>}
        note={t('alliancesNote')}
      >
        <AllianceList locale={locale} alliances={alliances} headingLevel={3} />
      </Section>
      <Section
        id="countries"
        title={t('countries')}
        aside={<a href={countriesPath(locale)}>{t('allCountries')}</a>}
        note={<MembersNote locale={locale} places={places} />}
      >
        {places.length > 0 ? (
          <MembersPicture locale={locale} places={places} counts={counts} />
        ) : (
          <Empty>{t('noMembers')}</Empty>
        )}
      </Section>
      <div className="mt-11 grid gap-x-12 gap-y-11 lg:grid-cols-2 [&>.section]:mt-0">
        <Section
          id="news"
          title={t('news')}
          aside={<a href={postListPath(locale, 'news')}>{t('allNews')}</a>}
        >
          <PostList locale={locale} posts={posts.slice(0, latest)} />
        </Section>
        <Section
          id="projects"
          title={t('projects')}
          aside={<a href={listPath(locale, 'project')}>{t('allProjects')}</a>}
        >
          <ProjectList locale={locale} projects={projects} />
        </Section>
      </div>
    </Page>
  )
}
