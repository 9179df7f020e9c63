// What the mails say.
import { messages } from '#lib/i18n/messages.ts'
import { linkMark, type Mail } from './outbox.ts'

const t = messages('en', 'mail')

interface Addressed {
  to: string
  path: string
  endsAt: Date
}

const when = (date: Date) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(date)

export const invitationMail = ({
  to,
  path,
  endsAt,
  name,
  inviter,
}: Addressed & { name: string; inviter: string }): Mail => ({
  to,
  subject: t('invitation.subject'),
  text: t('invitation.text', { name, inviter, link: linkMark, until: when(endsAt) }),
  link: { path, endsAt },
})

export const resetMail = ({ to, path, endsAt, name }: Addressed & { name: string }): Mail => ({
  to,
  subject: t('reset.subject'),
  text: t('reset.text', { name, link: linkMark, until: when(endsAt) }),
  link: { path, endsAt },
})

/** To whoever has the account, so that they learn of it if it was somebody else. */
export const passwordChangedMail = ({ to, name }: { to: string; name: string }): Mail => ({
  to,
  subject: t('passwordChanged.subject'),
  text: t('passwordChanged.text', { name }),
})

export const secondFactorOffMail = ({ to, name }: { to: string; name: string }): Mail => ({
  to,
  subject: t('secondFactorOff.subject'),
  text: t('secondFactorOff.text', { name }),
})
