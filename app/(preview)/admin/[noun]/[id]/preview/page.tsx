import { notFound } from 'next/navigation'
import {
  type RecordAddress,
  requireRecord,
  titledByPage,
} from '#app/admin/(desk)/[noun]/[id]/require-record.ts'
import { PostPageOf } from '#app/post-page.tsx'
import { ProjectPageOf } from '#app/project-page.tsx'
import { scriptChoice } from '#components/layout/scripts-left-out.ts'
import { PreviewBar } from '#components/life/preview-bar.tsx'
import type { Editor } from '#lib/auth/editor.ts'
import { findStatus } from '#lib/directory/admin/life/find-kind.ts'
import { findPostDraft } from '#lib/posts/queries.ts'
import { findProjectDraft } from '#lib/projects/queries.ts'
import { recordPath } from '#lib/records/paths.ts'
import type { RecordKind } from '#prisma/generated/enums.ts'

export const metadata = titledByPage

/** A post or a project as its public page will be, by the page's own components and reads. */
export default async function PreviewPage(address: RecordAddress) {
  const { editor, kind, id } = await requireRecord(address, 'preview')
  scriptChoice().leftOut = true
  const shown = await pageOf(editor, kind, id)
  if (!shown) notFound()
  return (
    <>
      {shown.page}
      <PreviewBar record={shown.record} isPublished={(await findStatus(id)) === 'published'} />
    </>
  )
}

async function pageOf(editor: Editor, kind: RecordKind, id: string) {
  if (kind === 'post') {
    const post = await findPostDraft(editor, id)
    const path = post && recordPath('en', post.record)
    return path && { record: post.record, page: <PostPageOf locale="en" post={post} path={path} /> }
  }
  const project = kind === 'project' ? await findProjectDraft(editor, 'en', id) : null
  return project && { record: project.record, page: <ProjectPageOf locale="en" project={project} /> }
}
