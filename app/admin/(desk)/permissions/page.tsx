import type { Metadata } from 'next'
import { PermissionTable } from '#components/admin/permission-table.tsx'
import { actions, permissions, roles } from '#lib/auth/permissions.ts'
import { requireEditor } from '#lib/auth/session.ts'
import { messages } from '#lib/i18n/messages.ts'
import { permissionsPath } from '#lib/records/admin-paths.ts'

export function generateMetadata(): Metadata {
  return { title: messages('en', 'admin')('permission.title') }
}

export default async function PermissionsPage() {
  const { role } = await requireEditor(permissionsPath)
  const t = messages('en', 'admin')
  const rows = actions.map((action) => ({
    action,
    reaches: roles.map((of) => ({ role: of, reach: permissions[action][of] })),
  }))
  return (
    <>
      <div className="desk-title">
        <div>
          <h1>{t('permission.title')}</h1>
          <p>{t('permission.lead')}</p>
        </div>
      </div>
      <PermissionTable rows={rows} roles={roles} own={role} />
      <dl className="permission-notes">
        {(['own', 'alone', 'city', 'membership', 'shared', 'published'] as const).map((note) => (
          <div key={note}>
            <dt>{t(`permission.note.${note}.title`)}</dt>
            <dd>{t(`permission.note.${note}.text`)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
