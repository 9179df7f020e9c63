import type { Action, Reach, Role } from '#lib/auth/permissions.ts'
import { messages } from '#lib/i18n/messages.ts'

interface Table {
  rows: readonly { action: Action; reaches: readonly { role: Role; reach: Reach }[] }[]
  roles: readonly Role[]
  /** The reader's own role, marked. */
  own: Role
}

/** Who may do what, as the program itself goes by it. */
export function PermissionTable({ rows, roles, own }: Table) {
  const t = messages('en', 'admin')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it a keyboard cannot scroll the table.
    <section className="table-region" aria-labelledby="permissions-caption" tabIndex={0}>
      <table>
        <caption id="permissions-caption">{t('permission.caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className="label">
              {t('permission.action')}
            </th>
            {roles.map((role) => (
              <th key={role} scope="col" className="label">
                {t(`permission.role.${role}`)}
                {role === own && <> {t('permission.you')}</>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ action, reaches }) => (
            <tr key={action}>
              <th scope="row">{t(`permission.of.${action}`)}</th>
              {reaches.map(({ role, reach }) => (
                <td key={role} className={reach === 'none' ? 'permission-none' : undefined}>
                  {t(`permission.reach.${reach}`)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
