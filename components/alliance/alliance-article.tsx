import { CommitteeGroups } from '#components/committee/committee-groups.tsx'
import { ContactList } from '#components/contact/contact-list.tsx'
import { FigureTable } from '#components/figure/figure-table.tsx'
import { Columns } from '#components/layout/columns.tsx'
import { Contents } from '#components/layout/contents.tsx'
import { MembersByCountry } from '#components/membership/members-by-country.tsx'
import { PostList } from '#components/post/post-list.tsx'
import { ProjectList } from '#components/project/project-list.tsx'
import { marksOrWhole } from '#components/record/fact-of.ts'
import { RecordFooting } from '#components/record/record-footing.tsx'
import { RecordNames } from '#components/record/record-names.tsx'
import { Empty } from '#components/ui/empty.tsx'
import { Prose } from '#components/ui/prose.tsx'
import { Section } from '#components/ui/section.tsx'
import { SourceMarks } from '#components/ui/source-marks.tsx'
import type { AlliancePage } from '#lib/alliances/queries.ts'
import type { Language } from '#lib/i18n/languages.ts'
import { messages } from '#lib/i18n/messages.ts'
import { AffiliationTable } from './affiliation-table.tsx'
import { allianceEvidence } from './alliance-evidence.ts'
import { AllianceFacts } from './alliance-facts.tsx'
import { AllianceParts } from './alliance-parts.tsx'
import { DeclaredBesideListed, gapText, partsText } from './declared-beside-listed.tsx'

/** Everything that is known of an alliance, in the order in which a reader asks for it. */
export function AllianceArticle({ locale, alliance }: { locale: Language; alliance: AlliancePage }) {
  const t = messages(locale, 'alliance')
  const { record, belonging, belongingWord, memberships, affiliations, figures, contacts } = alliance
  const evidence = allianceEvidence(locale, alliance)
  const posts = record.subjectOf.map(({ post }) => post)
  const otherFigures = figures.length > belonging.declared.length + belonging.parts.length
  const dated = memberships.some(({ since, until }) => since ?? until)
  const sections = [
    {
      id: 'about',
      title: t('about'),
      aside: <SourceMarks marks={marksOrWhole(evidence, record.citations, 'description')} />,
      content: <Prose text={alliance.description} />,
    },
    {
      id: 'declared',
      title: t(`declaredTitle.${belongingWord}`),
      content: (
        <>
          <DeclaredBesideListed locale={locale} alliance={alliance} evidence={evidence} />
          <p className="mt-4 max-w-(--width-measure)">
            {partsText(locale, belonging.parts)} {gapText(locale, alliance)}
          </p>
        </>
      ),
    },
    otherFigures && {
      id: 'figures',
      title: t('figures'),
      note: t('figuresNote'),
      content: <FigureTable locale={locale} figures={figures} evidence={evidence} />,
    },
    ...[...Map.groupBy(alliance.sections, ({ kind }) => kind)].map(([kind, parts]) => ({
      id: `section-${kind}`,
      title: t(`section.${kind}`),
      aside: <SourceMarks marks={marksOrWhole(evidence, record.citations, 'sections')} />,
      content: <AllianceParts locale={locale} kind={kind} parts={parts} />,
    })),
    {
      id: 'organizations',
      title: t('organizations'),
      content:
        affiliations.length > 0 ? (
          <AffiliationTable locale={locale} affiliations={affiliations} evidence={evidence} />
        ) : (
          <Empty>{t('noOrganizations')}</Empty>
        ),
    },
    alliance.committees.length > 0 && {
      id: 'committees',
      title: t('committees'),
      note: t('committeesNote'),
      content: <CommitteeGroups locale={locale} committees={alliance.committees} headingLevel={3} />,
    },
    {
      id: 'members',
      title: t(`belongingTitle.${belongingWord}`),
      aside: <SourceMarks marks={evidence.marks(memberships.flatMap((member) => member.record.citations))} />,
      ...(memberships.some(({ position }) => position) && {
        note: messages(locale, 'membership')(dated ? 'listNoteDated' : 'listNote'),
      }),
      content:
        memberships.length > 0 ? (
          <MembersByCountry locale={locale} members={memberships} />
        ) : (
          <Empty>{t(`noMembers.${belongingWord}`)}</Empty>
        ),
    },
    alliance.projects.length > 0 && {
      id: 'projects',
      title: t('projects'),
      content: <ProjectList locale={locale} projects={alliance.projects} />,
    },
    posts.length > 0 && {
      id: 'news',
      title: t('news'),
      content: <PostList locale={locale} posts={posts} />,
    },
    {
      id: 'contacts',
      title: t('contacts'),
      content:
        contacts.length > 0 ? (
          <ContactList locale={locale} contacts={contacts} evidence={evidence} />
        ) : (
          <Empty>{t('noContacts')}</Empty>
        ),
    },
  ].filter((section) => section !== false)
  return (
    <Columns
      side="end"
      asideLabel={t('factsAndContents')}
      aside={
        <>
          <AllianceFacts locale={locale} alliance={alliance} evidence={evidence} />
          <Contents
            locale={locale}
            entries={[...sections, { id: 'sources', title: messages(locale, 'record')('sources') }]}
          />
        </>
      }
    >
      {sections.map(({ content, ...section }) => (
        <Section key={section.id} {...section}>
          {content}
        </Section>
      ))}
      <RecordNames locale={locale} record={record} />
      <RecordFooting locale={locale} record={record} evidence={evidence} />
    </Columns>
  )
}
