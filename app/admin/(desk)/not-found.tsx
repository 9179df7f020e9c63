import { messages } from '#lib/i18n/messages.ts'
import { adminHome } from '#lib/records/admin-paths.ts'

export default function NotFound() {
  const t = messages('en', 'admin')
  return (
    <div className="lone-message">
      <title>{t('pageTitle', { title: t('notFound.title') })}</title>
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <p>
        <a href={adminHome}>{t('notFound.home')}</a>
      </p>
    </div>
  )
}
