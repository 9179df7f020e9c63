import type { ReactNode } from 'react'

const classes = {
  plain: 'tag',
  /** Stands out: established, active. */
  strong: 'tag tag-strong',
  /** Not yet: planned, preparatory. */
  dashed: 'tag tag-dashed',
  /** Over or gone: ended, dissolved. */
  warn: 'tag tag-warn',
} as const

export type TagTone = keyof typeof classes

/** One or two words that say what kind of thing this is or how it stands. The words carry the meaning, not the tone. */
export function Tag({ tone = 'plain', children }: { tone?: TagTone; children: ReactNode }) {
  return <span className={classes[tone]}>{children}</span>
}
