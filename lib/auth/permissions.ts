// Who may do what: the one table. Pages, actions, route handlers, history, previews, exports and bulk all ask it, through
// `may` (lib/auth/editor.ts) or, in a `where`, through lib/records/reach.ts; /admin/permissions prints it.

export const roles = ['administrator', 'editor', 'viewer'] as const
export type Role = (typeof roles)[number]

/**
 * How far a permission goes. `own`: records of at least one of the person's alliances; one that belongs to no alliance
 * (yet) is that of whoever created it. `alone`: own ones that no other alliance shares, or that the person created.
 */
export type Reach = 'all' | 'own' | 'alone' | 'none'

const everybody = { administrator: 'all', editor: 'all', viewer: 'all' } as const
const staffOfTheAlliance = { administrator: 'all', editor: 'own', viewer: 'own' } as const
const editors = { administrator: 'all', editor: 'own', viewer: 'none' } as const
const administrators = { administrator: 'all', editor: 'none', viewer: 'none' } as const

/** What is published is public: every person who is signed in reads it, and no row is needed for that. */
export const permissions = {
  /** Drafts and the trash: in lists, forms, previews, as files. */
  see: staffOfTheAlliance,
  /** Who changed what, when and why; earlier versions. */
  history: staffOfTheAlliance,
  /** Lists as files, of what the person may see. */
  export: everybody,
  create: editors,
  /** Also filling in translations, sources, names. A membership or an affiliation only where its alliance is one's own. */
  edit: editors,
  /** Publish, schedule, unpublish. */
  publish: editors,
  trash: { administrator: 'all', editor: 'alone', viewer: 'none' },
  restore: editors,
  /** Takes out of a record, and out of its history, what should never have been published. */
  redact: editors,
  merge: administrators,
  /** For good: the address answers 410. */
  remove: administrators,
  /** Saved views that everybody is offered. */
  share: { administrator: 'all', editor: 'all', viewer: 'none' },
  people: administrators,
  outbox: administrators,
} as const satisfies Record<string, Readonly<Record<Role, Reach>>>

export type Action = keyof typeof permissions

export const actions = Object.keys(permissions).filter((name): name is Action => name in permissions)
