import { messages } from '#lib/i18n/messages.ts'

/** What became of what somebody has just asked for. `good` is told, anything else is an alert. */
const good = [
  'undone',
  'restored',
  'planned',
  'published',
  'unpublished',
  'redacted',
  'removed',
  'back',
  'merged',
] as const
const bad = [
  'moved',
  'final',
  'refused',
  'missing',
  'taken',
  'outdated',
  'private',
  'past',
  'unordered',
  'pointless',
  'unreadable',
  'unfit',
] as const

export type Outcome = (typeof good)[number] | (typeof bad)[number]

const isOneOf = <Word extends string>(words: readonly Word[], word: string | undefined): word is Word =>
  words.some((one) => one === word)

/** A sentence about the last step; nothing for a word that is none of these, since it stands in the address. */
export function Said({ said }: { said: string | undefined }) {
  const t = messages('en', 'history')
  if (isOneOf(good, said))
    return (
      <p role="status" className="notice">
        {t(`said.${said}`)}
      </p>
    )
  if (isOneOf(bad, said))
    return (
      <p role="alert" className="notice warn">
        {t(`said.${said}`)}
      </p>
    )
  return null
}
