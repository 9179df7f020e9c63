// The form of the seed's data files. They hold facts only, as plain values; `lib/directory/seed/` plants
// them through the same mutations as every other write, which validate them again.

/** Names another entry of the seed: its kind and slug, as in `city/ternopil-oblast`. */
export type SeedKey = `${SeedKind}/${string}`

export type SeedKind =
  | 'alliance'
  | 'city'
  | 'organization'
  | 'committee'
  | 'project'
  | 'post'
  | 'topic'
  | 'source'

export interface SeedName {
  text: string
  /** BCP 47, with the script where it is not the language's usual one ("uz-Cyrl"); "und" where unknown. */
  language: string
  kind: 'official' | 'short' | 'former' | 'transliteration' | 'as_listed'
}

export interface SeedCitation {
  source: SeedKey
  /** A field of the noun's fields.ts; left out: the record as a whole. */
  field?: string
  /** The wording as the source has it, misspellings included. */
  quote?: string
  /** Where in the source: "entry 12", "section 5". */
  locator?: string
}

/** What the directory says although no source says it, or not clearly: which field, and why. */
export interface SeedDecision {
  field: string
  reason: string
}

export interface SeedTopicLink {
  topic: SeedKey
  relation: 'about' | 'works_on' | 'offers' | 'needs'
}

interface SeedRecord {
  /** Last part of the page's address. Lower-case ASCII letters, digits and single hyphens. */
  slug: string
  /** What a person calls it, in English. */
  title: string
  names?: SeedName[]
  citations: SeedCitation[]
  decisions?: SeedDecision[]
  topics?: SeedTopicLink[]
  /** ISO date on which somebody last held the record against its sources. */
  lastVerifiedOn?: string
}

export interface SeedSource extends SeedRecord {
  publisher: string
  url?: string
  publishedOn?: string
  stateOf?: string
  language: string
  description?: string
  licence?: string
}

export interface SeedTopic extends SeedRecord {
  description?: string
}

export interface SeedCity extends SeedRecord {
  kind:
    | 'city'
    | 'town'
    | 'municipality'
    | 'district'
    | 'county'
    | 'region'
    | 'province'
    | 'union'
    | 'council'
    | 'new_area'
  kindAsNamed?: string
  /** ISO 3166-1 alpha-2, or null where neither a source nor a decision names one. */
  country: string | null
  parent?: SeedKey
  /** Markdown, our own words. */
  description?: string
  latitude?: number
  longitude?: number
  population?: number
  populationYear?: number
  website?: string
  geonamesId?: number
  wikidataId?: string
}

export interface SeedMembership {
  alliance: SeedKey
  member: SeedKey
  role: 'member' | 'participant' | 'observer' | 'partner'
  position?: number
  asListed?: string
  citations: SeedCitation[]
  decisions?: SeedDecision[]
}

export interface SeedSection {
  kind: 'goal' | 'task' | 'pillar' | 'principle' | 'activity' | 'operations' | 'funding' | 'phase'
  title?: string
  text: string
  since?: string
  until?: string
}

export interface SeedAlliance extends SeedRecord {
  kind: 'alliance' | 'project'
  belongingWord: 'member' | 'participant'
  foundedOn?: string
  summary: string
  description: string
  website?: string
  parent?: SeedKey
  sections: SeedSection[]
}

export interface SeedOrganization extends SeedRecord {
  type:
    | 'chamber_of_commerce'
    | 'association'
    | 'government_body'
    | 'research_centre'
    | 'network'
    | 'un_entity'
    | 'un_office'
    | 'business'
    | 'other'
  country?: string
  description?: string
  website?: string
  parent?: SeedKey
  affiliations: {
    alliance: SeedKey
    role: 'initiator' | 'organizer' | 'secretariat' | 'guiding_authority' | 'coordinator' | 'partner'
    since?: string
    until?: string
    note?: string
  }[]
}

export interface SeedCommittee extends SeedRecord {
  alliance: SeedKey
  kind: 'council' | 'specialized_committee' | 'forum' | 'board'
  position?: number
  description?: string
  termsOfReference?: string
  statuses: {
    status: 'preparatory' | 'established' | 'dissolved'
    since?: string
    observedOn?: string
    note?: string
  }[]
  workplanItems: { year: number; state: 'planned' | 'done'; text: string }[]
}

export interface SeedProject extends SeedRecord {
  alliance?: SeedKey
  status?: 'preparing' | 'active' | 'completed' | 'cancelled'
  startedOn?: string
  endedOn?: string
  summary: string
  description?: string
  outcomes?: string
  parties: {
    party: SeedKey
    role: 'host' | 'partner' | 'donor' | 'recipient' | 'facilitator' | 'supporter'
    note?: string
  }[]
}

export interface SeedPartnership {
  title: string
  kind: 'twinning' | 'cooperation' | 'learning' | 'donation'
  since?: string
  until?: string
  description?: string
  cities: SeedKey[]
  citations: SeedCitation[]
  topics?: SeedTopicLink[]
}

export interface SeedPost extends SeedRecord {
  type: 'news' | 'article' | 'event' | 'publication'
  publishedOn: string
  eventStartOn?: string
  eventEndOn?: string
  language: string
  summary: string
  body?: string
  url?: string
  labels: string[]
  about: SeedKey[]
}

export interface SeedFigure {
  /** `alliance/…` or `committee/…` */
  subject: SeedKey
  measure: string
  value: number
  qualifier: 'exactly' | 'close_to' | 'over'
  asOf?: string
  endOfPeriod?: boolean
  note?: string
  citations: SeedCitation[]
}

export interface SeedContact {
  /** `alliance/…` or `organization/…` */
  subject: SeedKey
  role: string
  department?: string
  personName?: string
  email?: string
  url?: string
  citations: SeedCitation[]
}
