import type { RecordKind } from '#prisma/generated/enums.ts'

/** How each kind is called in addresses of the admin area; the same as in those of the API. */
export const adminSegments = {
  alliance: 'alliances',
  city: 'cities',
  membership: 'memberships',
  organization: 'organizations',
  committee: 'committees',
  project: 'projects',
  partnership: 'partnerships',
  post: 'posts',
  topic: 'topics',
  figure: 'figures',
  contact: 'contacts',
  source: 'sources',
} as const satisfies Record<RecordKind, string>

export const adminHome = '/admin'
export const activityPath = '/admin/activity'
export const trashPath = '/admin/trash'
export const permissionsPath = '/admin/permissions'
export const peoplePath = '/admin/people'
export const accountChangesPath = '/admin/people/changes'
export const outboxPath = '/admin/outbox'
export const accountPath = '/admin/account'

/** Where one signs in, and is led on from to an address of the admin area. */
export const signInPath = (then?: string): string =>
  then ? `/admin/sign-in?then=${encodeURIComponent(then)}` : '/admin/sign-in'

/** Where a second factor is set up. @param then where it leads on to. */
export const secondFactorPath = (then?: string): string =>
  then ? `/admin/second-factor?then=${encodeURIComponent(then)}` : '/admin/second-factor'

export const personPath = (id: string): string => `/admin/people/${id}`

/** The list of a kind. @param query with or without its question mark. */
export const adminListPath = (kind: RecordKind, query = ''): string =>
  `/admin/${adminSegments[kind]}${query && `?${query.replace(/^\?/, '')}`}`

export const newRecordPath = (kind: RecordKind): string => `${adminListPath(kind)}/new`

/** The form of a record. */
export const editPath = (kind: RecordKind, id: string): string => `${adminListPath(kind)}/${id}`

/** Leads to the form of a record of any kind: what the public pages link to. */
export const editRecordPath = (id: string): string => `/admin/records/${id}`

export const historyPath = (kind: RecordKind, id: string, version?: number): string =>
  `${editPath(kind, id)}/history${version === undefined ? '' : `/${version}`}`

/** The other steps in the life of a record, each with a page of its own. */
export type RecordStep = 'trash' | 'remove' | 'preview' | 'status' | 'redact' | 'merge'

export const stepPath = (kind: RecordKind, id: string, step: RecordStep): string =>
  `${editPath(kind, id)}/${step}`

/** The records of these kinds that a text may mean, as JSON. */
export const pickPath = (kinds: readonly RecordKind[], query: string): string =>
  `/admin/pick?${new URLSearchParams({ kinds: kinds.join(','), q: query })}`

/** Where an open form tells of itself, and hears who else has the record open. */
export const presencePath = '/admin/presence'

/** What is found in all kinds. @param query what was typed; empty for the form's own address. */
export const findPath = (query: string): string =>
  query === '' ? '/admin/search' : `/admin/search?${new URLSearchParams({ q: query })}`

/** What a person has chosen of a list, as a file. */
export const exportPath = (kind: RecordKind, query = ''): string =>
  `${adminListPath(kind)}/export${query && `?${query}`}`

export const activityFilePath = '/admin/activity.csv'
export const accountChangesFilePath = '/admin/people/changes.csv'
